package org.parley.eval;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.article.Span;
import org.parley.article.TextOrder;
import org.parley.reading.Attribution;

/** The one role that each word has, as BIO tags hold it: what is laid later covers what was laid before. */
final class RoleTags {

    /** In the order of their numbers, which begin with 1. */
    static final List<String> ROLES = List.of("source", "cue", "content");

    private final List<Span> words;
    private final int[] role;
    private final boolean[] begins;

    /** @param words the words' places in text order, none overlapping */
    RoleTags(List<Span> words) {
        this.words = words;
        this.role = new int[words.size()];
        this.begins = new boolean[words.size()];
    }

    /** The words of each span take the role. */
    void lay(List<Span> spans, int newRole) {
        for (Span span : spans) {
            BitSet covered = wordsIn(words, List.of(span));
            int first = covered.nextSetBit(0);
            for (int i = first; i >= 0; i = covered.nextSetBit(i + 1)) {
                role[i] = newRole;
                begins[i] = i == first;
            }
        }
    }

    void lay(List<Attribution> attributions) {
        for (Attribution attribution : attributions) {
            lay(attribution.source(), 1);
            lay(attribution.cue(), 2);
            lay(attribution.content(), 3);
        }
    }

    int role(int word) {
        return role[word];
    }

    /** The spans of a role, by words, among the words from one to another. */
    Set<Span> spans(int wanted, int from, int to) {
        Set<Span> spans = new HashSet<>();
        for (int i = from; i < to; i++) {
            boolean continues = i > from && role[i - 1] == wanted && !begins[i];
            if (role[i] == wanted && !continues) {
                int end = i + 1;
                while (end < to && role[end] == wanted && !begins[end]) {
                    end++;
                }
                spans.add(new Span(i, end));
            }
        }
        return spans;
    }

    Set<Span> spans(int wanted) {
        return spans(wanted, 0, role.length);
    }

    /** The words that overlap any of the spans. */
    static BitSet wordsIn(List<Span> words, List<Span> spans) {
        BitSet found = new BitSet();
        for (Span span : spans) {
            int from = TextOrder.first(words, word -> word.end() > span.start());
            for (int i = from; i < words.size() && words.get(i).start() < span.end(); i++) {
                found.set(i);
            }
        }
        return found;
    }
}
