package org.parley.reader;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.reading.SegmentedText;

/**
 * Cuts words into the pieces that the model knows: lower case, without diacritics, straight quotation marks, then the
 * longest known piece again and again. Safe for many threads.
 */
final class WordPieces {

    static final int BEGIN = 101;
    static final int END = 102;
    static final int UNKNOWN = 100;
    static final int MOST_PER_WORD = 8;

    private static final int MOST_CACHED = 50_000;
    private static final int LONGEST_CACHED = 40;

    private final Map<String, Integer> whole;
    private final Map<String, Integer> inner;
    private final int longest;
    private final Map<String, int[]> cache = new ConcurrentHashMap<>();

    private WordPieces(Map<String, Integer> whole, Map<String, Integer> inner, int longest) {
        this.whole = whole;
        this.inner = inner;
        this.longest = longest;
    }

    static WordPieces load() {
        Map<String, Integer> whole = new HashMap<>(1 << 16);
        Map<String, Integer> inner = new HashMap<>(1 << 14);
        int longest = 0;
        List<String> lines = Resources.lines("vocab.txt");
        for (int id = 0; id < lines.size(); id++) {
            String piece = lines.get(id);
            boolean isInner = piece.length() > 2 && piece.startsWith("##");
            String letters = isInner ? piece.substring(2) : piece;
            (isInner ? inner : whole).put(letters, id);
            longest = Math.max(longest, letters.length());
        }
        return new WordPieces(whole, inner, longest);
    }

    /** The word's pieces, at least one and at most {@link #MOST_PER_WORD}. The array is shared: do not change it. */
    int[] of(String word) {
        int[] pieces = cache.get(word);
        if (pieces == null) {
            pieces = cut(word);
            if (word.length() <= LONGEST_CACHED && cache.size() < MOST_CACHED) {
                cache.put(word, pieces);
            }
        }
        return pieces;
    }

    /** The pieces of every word of a text. */
    int[][] of(SegmentedText text) {
        int[][] pieces = new int[text.words().size()][];
        for (int word = 0; word < pieces.length; word++) {
            pieces[word] = of(text.words().get(word).in(text.text()));
        }
        return pieces;
    }

    private int[] cut(String word) {
        String plain = plain(word);
        Pieces out = new Pieces();
        int at = 0;
        while (at < plain.length() && !out.isFull()) {
            int c = plain.codePointAt(at);
            int next = at + Character.charCount(c);
            if (isWordCharacter(c)) {
                while (next < plain.length() && isWordCharacter(plain.codePointAt(next))) {
                    next += Character.charCount(plain.codePointAt(next));
                }
                addWord(plain, at, next, out);
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                addWord(plain, at, next, out);
            }
            at = next;
        }
        return out.toArray();
    }

    private static String plain(String word) {
        String lower = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(lower.length());
        lower.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(WordPieces::straight)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int straight(int c) {
        return switch (c) {
            case '’', '‘' -> '\'';
            case '“', '”' -> '"';
            default -> c;
        };
    }

    private static boolean isWordCharacter(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || c == '_'
                || type == Character.OTHER_NUMBER
                || type == Character.LETTER_NUMBER;
    }

    private void addWord(String text, int from, int to, Pieces out) {
        int mark = out.size;
        int at = from;
        while (at < to) {
            int stop = longestPiece(text, at, to, at == from ? whole : inner, out);
            if (stop == at) {
                out.size = mark;
                out.add(UNKNOWN);
                return;
            }
            at = stop;
        }
    }

    private int longestPiece(String text, int at, int to, Map<String, Integer> known, Pieces out) {
        for (int stop = Math.min(to, at + longest); stop > at; stop--) {
            Integer id = known.get(text.substring(at, stop));
            if (id != null) {
                out.add(id);
                return stop;
            }
        }
        return at;
    }

    /** The pieces so far; those beyond the most are counted and forgotten. */
    private static final class Pieces {
        private final int[] ids = new int[MOST_PER_WORD];
        private int size;

        void add(int id) {
            if (size < ids.length) {
                ids[size] = id;
            }
            size++;
        }

        boolean isFull() {
            return size >= ids.length;
        }

        int[] toArray() {
            if (size == 0) {
                return new int[] {UNKNOWN};
            }
            return Arrays.copyOf(ids, Math.min(size, ids.length));
        }
    }
}
