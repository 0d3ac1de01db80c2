package org.parley.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.article.Span;

class TreeMenderTest {

    /** A tree written as "word/UPOS/head/relation" with heads counted from 0. */
    private static LanguageMarks tree(String sketch) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : sketch.split(" ")) {
            String[] part = word.split("/");
            Span span = new Span(at, at + part[0].length());
            tokens.add(
                    new Token(tokens.size(), span, part[0], part[0], part[1], Integer.parseInt(part[2]), part[3], 0));
            at = span.end() + 1;
        }
        return new LanguageMarks(tokens, List.of(), List.of());
    }

    private static String relation(LanguageMarks marks, int index) {
        Token token = TreeMender.mend(marks).tokens().get(index);
        return token.head() + " " + token.deprel();
    }

    private static LanguageMarks randomTree(Random random) {
        List<String> relations =
                List.of("flat", "conj", "conj", "nsubj", "case", "cc", "cc", "mark", "obj", "compound");
        List<String> words = List.of("Ann/PROPN", "Ann/PROPN", "Ann/PROPN", "told/VERB", "that/SCONJ", "'s/PART");
        int size = 2 + random.nextInt(9);
        List<Integer> order = new ArrayList<>();
        IntStream.range(0, size).forEach(order::add);
        Collections.shuffle(order, random);
        String[] sketch = new String[size];
        for (int i = 0; i < size; i++) {
            String above = i == 0
                    ? "-1/root"
                    : order.get(random.nextInt(i)) + "/" + relations.get(random.nextInt(relations.size()));
            sketch[order.get(i)] = words.get(random.nextInt(words.size())) + "/" + above;
        }
        return tree(String.join(" ", sketch));
    }

    @Test
    void aNounIsNotJoinedToAWordOfItsOwn() {
        LanguageMarks marks = tree("Ana/PROPN/2/compound and/CCONJ/2/cc Olsa/PROPN/3/conj left/VERB/-1/root");
        assertThat(relation(marks, 2)).isEqualTo("3 conj");
    }

    @Test
    void whateverIsMendedStaysATree() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            List<Token> tokens = TreeMender.mend(randomTree(random)).tokens();
            for (Token token : tokens) {
                int steps = 0;
                for (int at = token.index();
                        at >= 0 && steps <= tokens.size();
                        at = tokens.get(at).head()) {
                    steps++;
                }
                assertThat(steps).as(tokens.toString()).isLessThanOrEqualTo(tokens.size());
            }
        }
    }

    @Test
    void anObjectBeforeTheMarkerOfItsClauseBelongsToTheVerbBefore() {
        LanguageMarks marks = tree(
                "Rebels/NOUN/1/nsubj accused/VERB/-1/root Osten/PROPN/4/obj of/SCONJ/4/mark shelling/VERB/1/advcl the/DET/6/det town/NOUN/4/obj");
        assertThat(relation(marks, 2)).isEqualTo("1 obj");
        assertThat(relation(marks, 6)).isEqualTo("4 obj");
    }

    @Test
    void aNameAfterAndIsJoined() {
        LanguageMarks joined = tree(
                "Minister/PROPN/1/nmod:desc Olsa/PROPN/5/nsubj and/CCONJ/3/cc General/PROPN/4/nmod:desc Rast/PROPN/1/nmod:desc met/VERB/-1/root");
        assertThat(relation(joined, 4)).isEqualTo("1 conj");
    }

    @Test
    void aNameIsNoPartOfAWordBehindIt() {
        LanguageMarks subject = tree("Ana/PROPN/2/flat Olsa/PROPN/0/flat left/VERB/-1/root");
        assertThat(relation(subject, 0)).isEqualTo("2 nsubj");
        LanguageMarks owner = tree("Olsa/PROPN/2/flat 's/PART/0/case office/NOUN/3/nsubj closed/VERB/-1/root");
        assertThat(relation(owner, 0)).isEqualTo("2 nmod:poss");
    }

    @Test
    void ofTwoSubjectsTheOneThatOwnsIsNone() {
        LanguageMarks marks = tree("Osten/PROPN/3/nsubj 's/PART/0/case minister/NOUN/3/nsubj resigned/VERB/-1/root");
        assertThat(relation(marks, 0)).isEqualTo("2 nmod:poss");
        assertThat(relation(marks, 2)).isEqualTo("3 nsubj");
    }

    @Test
    void aSubjectWithAndOfItsOwnIsJoinedToTheFirst() {
        LanguageMarks marks = tree("Osten/PROPN/3/nsubj and/CCONJ/2/cc clans/NOUN/3/nsubj agreed/VERB/-1/root");
        assertThat(relation(marks, 2)).isEqualTo("0 conj");
        LanguageMarks strayed =
                tree("Osten/PROPN/3/nsubj and/CCONJ/2/cc clans/NOUN/4/conj sent/VERB/-1/root funds/NOUN/3/obj");
        assertThat(relation(strayed, 2)).isEqualTo("0 conj");
    }

    @Test
    void whatIsSaidKeepsItsOwnSubject() {
        LanguageMarks marks =
                tree("Osten/PROPN/4/nsubj is/AUX/2/cop ready/ADJ/4/ccomp clerks/NOUN/4/nsubj said/VERB/-1/root");
        assertThat(relation(marks, 0)).isEqualTo("2 nsubj");
        assertThat(relation(marks, 3)).isEqualTo("4 nsubj");
    }

    @Test
    void aTreeWithoutFaultStaysTheSame() {
        LanguageMarks marks = tree("Rebels/NOUN/1/nsubj left/VERB/-1/root the/DET/3/det town/NOUN/1/obj");
        assertThat(TreeMender.mend(marks)).isSameAs(marks);
    }
}
