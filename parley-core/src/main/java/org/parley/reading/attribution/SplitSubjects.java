package org.parley.reading.attribution;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.article.Span;
import org.parley.reading.Mention;
import org.parley.reading.MentionType;
import org.parley.reading.Tree;

/**
 * Joins a speaker whom the cue splits: in "Armenian said presidential adviser Levon Hakobyan the talks failed" a people's
 * adjective stands before the cue, and office and name right after it.
 */
final class SplitSubjects {

    private static final int LONGEST_OFFICE = 6;
    private static final Set<String> NEXT = Set.of("DET", "PRON", "SCONJ");
    private static final Set<String> OFFICE = Set.of("NOUN", "PROPN", "ADJ");

    private final Tree tree;
    private final Map<Integer, Mention> persons = new HashMap<>();
    private final BitSet named = new BitSet();

    SplitSubjects(Tree tree, List<Mention> mentions) {
        this.tree = tree;
        for (Mention mention : mentions) {
            if (mention.type() == MentionType.PER && mention.form() == Mention.Form.NAME) {
                persons.put(mention.firstToken(), mention);
            }
            if (mention.type() != MentionType.NORP) {
                named.set(mention.firstToken(), mention.endToken());
            }
        }
    }

    /** Where the source is the lone adjective before the cue, takes the office and name after the cue instead. */
    void join(Draft draft) {
        if (draft.head < 1 || draft.source.size() != 1 || draft.cue.isEmpty() || !isLoneAdjective(draft)) {
            return;
        }
        int first = draft.head + 1;
        Mention person = personFrom(first);
        if (person == null) {
            return;
        }
        Span source = tree.span(first, person.endToken());
        List<Span> rest = without(draft.content, source);
        if (!rest.isEmpty()) {
            draft.source = List.of(source);
            draft.setContent(rest);
        }
    }

    /** "Armenian" with nothing before it, which names neither person, body nor place; "Armenians" need no name. */
    private boolean isLoneAdjective(Draft draft) {
        int word = draft.head - 1;
        Span source = draft.source.get(0);
        boolean alone = source.equals(tree.token(word).span()) && (word == 0 || opensAfter(word - 1, word));
        boolean adjective = tree.token(word).upos().equals("ADJ") || !named.get(word);
        return alone
                && adjective
                && Character.isUpperCase(tree.token(word).text().charAt(0))
                && !tree.word(word).endsWith("s");
    }

    private boolean opensAfter(int before, int word) {
        return tree.token(before).sentence() != tree.token(word).sentence()
                || tree.token(before).upos().equals("PUNCT");
    }

    /** The person whose office begins at the token, if a new clause begins after the name. */
    private @Nullable Mention personFrom(int first) {
        int at = first;
        while (at < tree.size()
                && at - first < LONGEST_OFFICE
                && !persons.containsKey(at)
                && OFFICE.contains(tree.token(at).upos())) {
            at++;
        }
        Mention person = at > first ? persons.get(at) : null;
        boolean clause = person != null
                && person.endToken() < tree.size()
                && NEXT.contains(tree.token(person.endToken()).upos());
        return clause ? person : null;
    }

    private static List<Span> without(List<Span> content, Span source) {
        return content.stream()
                .map(piece ->
                        piece.overlaps(source) ? new Span(Math.min(piece.end(), source.end() + 1), piece.end()) : piece)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }
}
