package org.parley.reading;

import java.util.List;
import java.util.Set;

/**
 * Which words a mention has besides the one that carries it: what GUM's guidelines count in ("the two men who fled"),
 * without appositions, later members of a list and what is only said of it. Linear in the words of the mention.
 */
public final class MentionSpans {

    private static final Set<String> BEFORE = Set.of(
            "det",
            "det:predet",
            "amod",
            "compound",
            "nmod:poss",
            "nummod",
            "nmod:desc",
            "nmod",
            "nmod:unmarked",
            "flat",
            "dep",
            "goeswith");
    private static final Set<String> AFTER = Set.of(
            "flat",
            "compound",
            "nmod",
            "acl",
            "acl:relcl",
            "case",
            "det",
            "amod",
            "nummod",
            "nmod:poss",
            "goeswith",
            "nmod:desc",
            "nmod:unmarked",
            "dep",
            "advmod",
            "obl",
            "fixed",
            "appos",
            "conj");
    private static final Set<String> GENITIVES = Set.of("'s", "’s", "'", "’", "s");
    /** A phrase with one of these after a name goes with the verb: "told Keller on Monday". */
    private static final Set<String> NOT_OF_NAMES = Set.of("on", "to", "versus", "as");

    private static final Set<String> PARTING = Set.of(",", "(", "[", "-", "—", "–", ";", ":");
    private static final List<String> OPENING = List.of("(", "[", "“", "\"", "‘", "'");
    private static final List<String> CLOSING = List.of(")", "]", "”", "\"", "’", "'");
    private static final int WIDEST_GAP = 2;

    private final Tree tree;

    public MentionSpans(Tree tree) {
        this.tree = tree;
    }

    /** Words from the first to before the end. */
    public record Words(int first, int end) {}

    /** The mention that the word carries. */
    public Words of(int head) {
        int[] children = tree.children(head);
        int first = head;
        for (int i = children.length - 1; i >= 0; i--) {
            int child = children[i];
            if (child < head && belongsBefore(head, child) && isGap(tree.end(child), first)) {
                first = Math.min(first, tree.first(child));
            }
        }
        int end = head + 1;
        for (int child : children) {
            if (child > head && belongsAfter(head, child) && isGap(end, tree.first(child))) {
                end = Math.max(end, tree.end(child));
            }
        }
        return trimmed(head, first, end);
    }

    private boolean belongsBefore(int head, int child) {
        Token token = tree.token(child);
        if (isUpos(head, "ADJ") && token.deprel().equals("advmod")) {
            return isUpos(child, "ADV") && tree.child(head, "det") >= 0;
        }
        if (!BEFORE.contains(token.deprel()) || isUpos(child, "PUNCT")) {
            return false;
        }
        int preposition = token.deprel().equals("nmod") ? tree.child(child, "case") : -1;
        return preposition < 0 || preposition > child;
    }

    private boolean belongsAfter(int head, int child) {
        if (!AFTER.contains(tree.token(child).deprel())) {
            return false;
        }
        boolean name = isUpos(head, "PROPN");
        String first = tree.word(tree.first(child));
        String before = tree.word(Math.max(head, tree.first(child) - 1));
        boolean parted = PARTING.contains(first) || PARTING.contains(before);
        return switch (tree.token(child).deprel()) {
            case "obl" -> !name && !isUpos(head, "PRON") && !isPredicate(head);
            case "advmod" -> !name && !isPredicate(head);
            case "nmod:unmarked" ->
                parted ? name && isUpos(child, "PROPN") && (first.equals(",") || before.equals(",")) : !isYear(child);
            case "nmod" -> !parted && !(name && NOT_OF_NAMES.contains(first));
            case "acl" -> !parted;
            case "acl:relcl" -> !parted || !(first.equals(",") && isPlaceClause(child));
            case "dep" -> !parted && !isUpos(child, "PUNCT");
            case "appos" -> !parted && name && !OPENING.contains(before);
            case "conj" -> !parted && sharesArticle(head, child);
            case "case" -> GENITIVES.contains(tree.word(child));
            default -> true;
        };
    }

    /** ", where he taught": said besides. */
    private boolean isPlaceClause(int child) {
        String word = tree.word(Math.min(tree.first(child) + 1, tree.size() - 1));
        return word.equals("where") || word.equals("when");
    }

    /** "a lawyer and diplomat" is one person, "the lawyer and his clerk" are two mentions. */
    private boolean sharesArticle(int head, int other) {
        return isUpos(head, "NOUN")
                && isUpos(other, "NOUN")
                && opens(head, "det", "nmod:poss")
                && !opens(other, "det", "nummod", "nmod:poss");
    }

    private boolean opens(int head, String... relations) {
        int child = tree.child(head, relations);
        return child >= 0 && child < head;
    }

    private boolean isPredicate(int head) {
        return tree.child(head, "cop", "nsubj") >= 0;
    }

    private boolean isYear(int word) {
        return isUpos(word, "NUM") && tree.word(word).length() == 4;
    }

    private boolean isUpos(int word, String upos) {
        return tree.token(word).upos().equals(upos);
    }

    /** Whether nothing stands between but a mark or an "uh". */
    private boolean isGap(int from, int to) {
        if (to - from > WIDEST_GAP) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!isUpos(i, "PUNCT") && !isUpos(i, "INTJ")) {
                return false;
            }
        }
        return true;
    }

    /** Marks at the edges go, unless they close or open a pair within; the mark that closes a pair comes in. */
    private Words trimmed(int head, int from, int to) {
        int first = from;
        int end = to;
        while (end - 1 > head && isUpos(end - 1, "PUNCT") && !closes(first, end - 1)) {
            end--;
        }
        while (first < head && isUpos(first, "PUNCT") && !opensPair(first, end)) {
            first++;
        }
        boolean closing = end < tree.size() && isUpos(end, "PUNCT") && closes(first, end);
        return new Words(first, closing ? end + 1 : end);
    }

    /** Whether the mark closes a pair that was opened in the words before and not closed since. */
    private boolean closes(int first, int mark) {
        int kind = CLOSING.indexOf(tree.word(mark));
        if (kind < 0) {
            return false;
        }
        int open = 0;
        for (int i = first; i < mark; i++) {
            String word = tree.word(i);
            if (word.equals(CLOSING.get(kind)) && (open > 0 || !word.equals(OPENING.get(kind)))) {
                open = Math.max(0, open - 1);
            } else if (word.equals(OPENING.get(kind))) {
                open++;
            }
        }
        return open > 0;
    }

    private boolean opensPair(int mark, int end) {
        int kind = OPENING.indexOf(tree.word(mark));
        for (int i = mark + 1; kind >= 0 && i < end; i++) {
            if (tree.word(i).equals(CLOSING.get(kind))) {
                return true;
            }
        }
        return false;
    }
}
