package org.parley.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.reading.MentionHead;
import org.parley.reading.Token;

/**
 * Links the mentions of one text, window after window, each to the earlier one that scores best (word-level
 * coreference, Dobrovolskii 2021). A mention looks back on so many others and on earlier names with the same words
 * only, so time and memory are linear in the text.
 */
final class CoreferenceDecoder {

    private static final int LOOKS_BACK = 150;
    private static final int NAMES_PER_WORD = 8;
    private static final int PRONOUN = 0;
    private static final int NOMINAL = 1;
    private static final int NAME = 2;

    private final CoreferenceWeights weights;
    private final NameWords words = new NameWords();
    private final Deque<Mention> near = new ArrayDeque<>();
    private final Map<Integer, Deque<Mention>> namesByWord = new HashMap<>();
    private final List<MentionHead> heads = new ArrayList<>();

    CoreferenceDecoder(CoreferenceWeights weights) {
        this.weights = weights;
    }

    private record Mention(ScoredHead scored, int number, int kind, NameWords.Of words, int sentence) {}

    /** The best link found so far. */
    private static final class Best {
        private @Nullable Mention earlier;
        private float score;
    }

    /**
     * Links the mentions of the next window.
     *
     * @param tokens the window's words
     * @param found its mentions in text order
     */
    void add(List<Token> tokens, List<ScoredHead> found) {
        if (found.isEmpty()) {
            return;
        }
        int first = tokens.get(0).index();
        NameWords.Of[] named = named(tokens, found);
        for (ScoredHead head : found) {
            Token token = tokens.get(head.token() - first);
            link(new Mention(head, heads.size(), kind(token), named[head.token() - first], token.sentence()));
        }
    }

    /** All mentions of the windows so far, in text order. */
    List<MentionHead> heads() {
        return List.copyOf(heads);
    }

    private static int kind(Token token) {
        return switch (token.upos()) {
            case "PRON" -> PRONOUN;
            case "PROPN" -> NAME;
            default -> NOMINAL;
        };
    }

    private NameWords.Of[] named(List<Token> tokens, List<ScoredHead> found) {
        int first = tokens.get(0).index();
        int[][] numbers = new int[tokens.size()][];
        int[] counts = new int[tokens.size()];
        for (ScoredHead head : found) {
            int at = head.token() - first;
            numbers[at] = new int[] {words.number(tokens.get(at).text()), 0, 0, 0};
            counts[at] = 1;
        }
        for (Token token : tokens) {
            int at = token.head() - first;
            if (token.head() >= 0 && numbers[at] != null && isOfName(token)) {
                if (counts[at] == numbers[at].length) {
                    numbers[at] = Arrays.copyOf(numbers[at], 2 * counts[at]);
                }
                numbers[at][counts[at]++] = words.number(token.text());
            }
        }
        NameWords.Of[] named = new NameWords.Of[tokens.size()];
        for (ScoredHead head : found) {
            int at = head.token() - first;
            named[at] = NameWords.of(numbers[at], counts[at]);
        }
        return named;
    }

    private static boolean isOfName(Token token) {
        return token.is("flat") || token.is("compound") || token.is("amod") || token.is("nummod");
    }

    private void link(Mention later) {
        Best best = new Best();
        for (Mention earlier : near) {
            consider(later, earlier, best);
        }
        if (later.kind() == NAME) {
            int reach = later.number() - LOOKS_BACK;
            for (Mention earlier : namesByWord.getOrDefault(later.words().head(), new ArrayDeque<>())) {
                if (earlier.number() < reach && isAlike(later, earlier)) {
                    consider(later, earlier, best);
                }
            }
        }
        heads.add(new MentionHead(
                later.scored().token(),
                later.scored().type(),
                best.earlier == null ? -1 : best.earlier.scored().token()));
        remember(later);
    }

    private static boolean isAlike(Mention later, Mention earlier) {
        int overlap = NameWords.overlap(later.words(), earlier.words());
        return overlap == NameWords.EQUAL || overlap == NameWords.WITHIN || overlap == NameWords.HOLDS;
    }

    /** The nearest is looked at first and stays if another only scores the same. */
    private void consider(Mention later, Mention earlier, Best best) {
        float score = later.scored().dot(earlier.scored())
                + weights.score(
                        later.kind(),
                        earlier.kind(),
                        NameWords.overlap(later.words(), earlier.words()),
                        later.number() - earlier.number() - 1,
                        later.sentence() == earlier.sentence());
        if (score > best.score) {
            best.score = score;
            best.earlier = earlier;
        }
    }

    /** Of names with the same words only the latest is kept. */
    private void remember(Mention mention) {
        near.addFirst(mention);
        if (near.size() > LOOKS_BACK) {
            near.removeLast();
        }
        if (mention.kind() != NAME) {
            return;
        }
        for (int word : mention.words().words()) {
            Deque<Mention> names = namesByWord.computeIfAbsent(word, key -> new ArrayDeque<>());
            names.removeIf(other -> other.words().isEqual(mention.words()));
            names.addFirst(mention);
            if (names.size() > NAMES_PER_WORD) {
                names.removeLast();
            }
        }
    }
}
