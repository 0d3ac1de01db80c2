package org.parley.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.article.Span;

class MentionSpansTest {

    /** Words as word/UPOS/head/relation, heads counted from 1, 0 the root; the mention of the word that carries it. */
    private static String mention(String drawn, String carrier) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        int head = -1;
        for (String each : drawn.split(" ")) {
            String[] parts = each.split("/");
            Span span = new Span(at, at + parts[0].length());
            int index = tokens.size();
            head = parts[0].equals(carrier) ? index : head;
            tokens.add(
                    new Token(index, span, parts[0], parts[0], parts[1], Integer.parseInt(parts[2]) - 1, parts[3], 0));
            at = span.end() + 1;
        }
        MentionSpans.Words words = new MentionSpans(new Tree(tokens)).of(head);
        StringBuilder text = new StringBuilder();
        tokens.subList(words.first(), words.end())
                .forEach(token -> text.append(text.isEmpty() ? "" : " ").append(token.text()));
        return text.toString();
    }

    @Test
    void takesArticlesAdjectivesComplementsAndRelativeClauses() {
        assertThat(mention(
                        "Near/ADP/4/case the/DET/4/det old/ADJ/4/amod men/NOUN/9/obl of/ADP/6/case Arden/PROPN/4/nmod"
                                + " who/PRON/8/nsubj fled/VERB/4/acl:relcl slept/VERB/0/root dogs/NOUN/9/nsubj",
                        "men"))
                .isEqualTo("the old men of Arden who fled");
    }

    @Test
    void leavesOutWhatIsOnlySaidOfIt() {
        assertThat(mention(
                        "She/PRON/5/nsubj was/AUX/5/cop also/ADV/5/advmod a/DET/5/det judge/NOUN/0/root"
                                + " today/NOUN/5/obl ,/PUNCT/5/punct",
                        "judge"))
                .isEqualTo("a judge");
    }

    @Test
    void leavesOutAppositionsAndLaterMembers() {
        String drawn = "Lund/PROPN/9/nsubj ,/PUNCT/4/punct the/DET/4/det mayor/NOUN/1/appos ,/PUNCT/4/punct"
                + " and/CCONJ/8/cc his/PRON/8/nmod:poss son/NOUN/1/conj left/VERB/0/root";
        assertThat(mention(drawn, "Lund")).isEqualTo("Lund");
        assertThat(mention(drawn, "mayor")).isEqualTo("the mayor");
        assertThat(mention(drawn, "son")).isEqualTo("his son");
    }

    @Test
    void oneArticleForTwoNounsIsOneMention() {
        assertThat(mention(
                        "a/DET/2/det lawyer/NOUN/5/nsubj and/CCONJ/4/cc diplomat/NOUN/2/conj left/VERB/0/root",
                        "lawyer"))
                .isEqualTo("a lawyer and diplomat");
    }

    @Test
    void keepsTheGenitiveAndWholeNames() {
        assertThat(mention(
                        "General/PROPN/2/nmod:desc Anna/PROPN/5/nmod:poss Reyes/PROPN/2/flat 's/PART/2/case"
                                + " men/NOUN/0/root",
                        "Anna"))
                .isEqualTo("General Anna Reyes 's");
        assertThat(mention("in/ADP/2/case Exeter/PROPN/0/root ,/PUNCT/4/punct Devon/PROPN/2/nmod:unmarked", "Exeter"))
                .isEqualTo("Exeter , Devon");
    }

    @Test
    void quotationMarksComeInPairs() {
        assertThat(mention(
                        "the/DET/3/det “/PUNCT/3/punct rebels/NOUN/5/nsubj ”/PUNCT/3/punct left/VERB/0/root", "rebels"))
                .isEqualTo("the “ rebels ”");
        assertThat(mention(
                        "“/PUNCT/3/punct the/DET/3/det rebels/NOUN/4/nsubj left/VERB/0/root ”/PUNCT/4/punct", "rebels"))
                .isEqualTo("the rebels");
    }

    @Test
    void aTreeThatCrossesItselfIsSurvived() {
        assertThat(mention("b/NOUN/3/nmod a/NOUN/0/root c/NOUN/2/nmod", "a")).isNotEmpty();
    }

    @Test
    void chainsHoldTheWordsThatMeanTheSame() {
        ReferenceChains chains = new ReferenceChains(
                List.of(
                        new MentionHead(0, MentionType.PER, -1),
                        new MentionHead(2, MentionType.ORG, -1),
                        new MentionHead(3, MentionType.PER, 0),
                        new MentionHead(5, MentionType.PER, 3)),
                6);
        assertThat(chains.chain(3)).containsExactly(0, 3, 5);
        assertThat(chains.chain(2)).containsExactly(2);
        assertThat(chains.chain(1)).isEmpty();
        assertThat(chains.first(5)).isZero();
        assertThat(chains.antecedent(5)).isEqualTo(3);
    }
}
