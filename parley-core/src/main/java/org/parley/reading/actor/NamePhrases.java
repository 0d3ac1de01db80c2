package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.reading.LanguageMarks;
import org.parley.reading.LanguageMarks.Name;
import org.parley.reading.MentionType;
import org.parley.reading.Token;
import org.parley.reading.Tree;

/**
 * Mends trees where office and name stand together ("Israel's Prime Minister Naftali Bennett"): the name carries the phrase, the office depends on it, the possessor on the office.
 * Language models are least sure of exactly these trees, and everything asks them who the head is.
 */
public final class NamePhrases {

    private static final int FARTHEST = 8;
    private static final Set<String> WITHIN = Set.of("NOUN", "PROPN", "ADJ");

    private final RoleWords roles = RoleWords.load();

    /** The marks with the trees of such phrases mended; everything else is left as it is. */
    public LanguageMarks mend(LanguageMarks marks) {
        Tree tree = new Tree(marks.tokens());
        List<Token> tokens = new ArrayList<>(marks.tokens());
        int mended = 0;
        for (Name name : marks.names()) {
            if (name.type() == MentionType.PER && name.firstToken() >= mended && name.endToken() > name.firstToken()) {
                int nameFirst = afterRole(tree, name.firstToken(), name.endToken());
                int first = phraseStart(tree, nameFirst, mended);
                boolean office = isRoleBefore(tree, first, nameFirst) || isBodyBefore(tree, nameFirst);
                if (first < nameFirst && office) {
                    mend(tree, tokens, first, nameFirst, nameEnd(tree, name));
                    mended = name.endToken();
                }
            }
        }
        Possessors.mend(tokens);
        Subjects.mend(tokens);
        return marks.withTokens(tokens);
    }

    private static int nameEnd(Tree tree, Name name) {
        int end = name.endToken();
        return end - 1 > name.firstToken() && isGenitive(tree, end - 1) ? end - 1 : end;
    }

    /** The model sometimes takes the office for part of the name. */
    private int afterRole(Tree tree, int first, int end) {
        for (int stop = end - 1; stop > first; stop--) {
            if (isRole(tree, first, stop)) {
                return stop;
            }
        }
        return end - first > 2 && isLetters(tree, first) ? first + 1 : first;
    }

    private static int phraseStart(Tree tree, int nameFirst, int lowest) {
        int sentence = tree.token(nameFirst).sentence();
        int first = nameFirst;
        while (first > lowest
                && nameFirst - first < FARTHEST
                && tree.token(first - 1).sentence() == sentence
                && (WITHIN.contains(tree.token(first - 1).upos()) || isGenitive(tree, first - 1))) {
            first--;
        }
        while (first < nameFirst && isGenitive(tree, first)) {
            first++;
        }
        return first;
    }

    private boolean isRoleBefore(Tree tree, int first, int nameFirst) {
        for (int from = nameFirst - 1; from >= Math.max(first, nameFirst - RoleWords.LONGEST); from--) {
            if (isRole(tree, from, nameFirst)) {
                return true;
            }
        }
        return false;
    }

    /** "NSC Marta Horvat": the letters of a body right before a name, in one phrase with it, say where the person serves. */
    private static boolean isBodyBefore(Tree tree, int nameFirst) {
        int body = nameFirst - 1;
        if (body < 0 || !isLetters(tree, body)) {
            return false;
        }
        boolean sentence = tree.token(body).sentence() == tree.token(nameFirst).sentence();
        boolean below = tree.head(body) == nameFirst || tree.head(body) == nameFirst + 1;
        boolean above = tree.head(nameFirst) == body || nameFirst + 1 < tree.size() && tree.head(nameFirst + 1) == body;
        boolean beside = tree.head(nameFirst) == tree.head(body)
                && tree.token(nameFirst).deprel().equals(tree.token(body).deprel());
        return sentence && (below || above || beside);
    }

    private static boolean isLetters(Tree tree, int token) {
        return Bodies.isLettersBefore(
                tree.token(token).text(), tree.token(token + 1).text());
    }

    private boolean isRole(Tree tree, int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end && i - first < RoleWords.LONGEST; i++) {
            words.append(words.isEmpty() ? "" : " ").append(tree.word(i));
        }
        boolean title = end == first + 1 && roles.title(tree.token(first).text()) != null;
        return title || (end - first <= RoleWords.LONGEST && roles.role(words.toString()) != null);
    }

    /** The highest token's way out becomes the name's, so no cycle can arise: its head is above all of the phrase. */
    private static void mend(Tree tree, List<Token> tokens, int first, int nameFirst, int end) {
        Token top = tree.top(first, end);
        if (top == null || crosses(tree, first, end, top)) {
            return;
        }
        int role = nameFirst - 1;
        int genitive = lastGenitive(tree, first, nameFirst);
        set(tokens, nameFirst, top.head(), top.deprel());
        for (int i = nameFirst + 1; i < end; i++) {
            set(tokens, i, nameFirst, "flat");
        }
        set(tokens, role, nameFirst, "nmod:desc");
        for (int i = Math.max(first, genitive + 1); i < role; i++) {
            set(tokens, i, role, tree.token(i).upos().equals("ADJ") ? "amod" : "compound");
        }
        if (genitive > first) {
            set(tokens, genitive, genitive - 1, "case");
            set(tokens, genitive - 1, role, "nmod:poss");
            for (int i = first; i < genitive - 1; i++) {
                set(tokens, i, genitive - 1, tree.token(i).upos().equals("ADJ") ? "amod" : "compound");
            }
        }
        handOver(tree, tokens, first, nameFirst, end);
    }

    /** A genitive mark that is itself the head of something outside shows that the phrase was cut wrongly. */
    private static boolean crosses(Tree tree, int first, int end, Token top) {
        return top.head() >= first && top.head() < end;
    }

    private static int lastGenitive(Tree tree, int first, int nameFirst) {
        for (int i = nameFirst - 1; i > first; i--) {
            if (isGenitive(tree, i)) {
                return i;
            }
        }
        return -1;
    }

    /** What hung from words of the phrase from after it hangs from the name now. */
    private static void handOver(Tree tree, List<Token> tokens, int first, int nameFirst, int end) {
        for (int i = first; i < end; i++) {
            for (int child : tree.children(i)) {
                if (child >= end && i != nameFirst) {
                    set(tokens, child, nameFirst, tree.token(child).deprel());
                } else if (child < first && tree.token(child).is("case")) {
                    set(tokens, child, nameFirst, "case");
                }
            }
        }
    }

    private static void set(List<Token> tokens, int index, int head, String deprel) {
        Token old = tokens.get(index);
        tokens.set(
                index,
                new Token(old.index(), old.span(), old.text(), old.lemma(), old.upos(), head, deprel, old.sentence()));
    }

    private static boolean isGenitive(Tree tree, int token) {
        String word = tree.token(token).text();
        return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
    }
}
