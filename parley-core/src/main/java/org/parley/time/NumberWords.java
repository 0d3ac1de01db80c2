package org.parley.time;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits or words: "10,000", "1½", "twenty-four", "two hundred". */
final class NumberWords {

    private static final int MOST_WORDS = 6;
    private static final int HUNDRED = 100;

    /** A number as ISO 8601 writes it, and the word after it. */
    record Read(String value, int end) {}

    private final TimeLexicon lexicon;

    NumberWords(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean begins(List<TimeWord> words, int at) {
        return words.get(at).isNumber() || words.get(at).lower().equals("½") || small(words, at) > 0;
    }

    @Nullable
    Read read(List<TimeWord> words, int at) {
        if (words.get(at).lower().equals("½")) {
            return new Read("0.5", at + 1);
        }
        return words.get(at).isNumber() ? digits(words, at) : spelled(words, at);
    }

    /** A year as it is spoken: "nineteen ninety-six", "eighteen twelve". */
    @Nullable
    Read year(List<TimeWord> words, int at) {
        int hundreds = small(words, at);
        boolean century = hundreds >= 16
                && hundreds <= 20
                && at + 1 < words.size()
                && !words.get(at + 1).glued();
        if (!century || small(words, at + 1) < 10 || small(words, at + 1) >= HUNDRED) {
            return null;
        }
        Read rest = spelled(words, at + 1);
        int years = rest == null || rest.value().length() != 2 ? -1 : Integer.parseInt(rest.value());
        return years < 10 || rest == null ? null : new Read(Integer.toString(hundreds * HUNDRED + years), rest.end());
    }

    private @Nullable Read digits(List<TimeWord> words, int at) {
        if (words.get(at).number() < 0) {
            return null;
        }
        StringBuilder value = new StringBuilder(Integer.toString(words.get(at).number()));
        int next = at + 1;
        while (next - at < MOST_WORDS
                && glued(words, next, ",")
                && gluedNumber(words, next + 1)
                && words.get(next + 1).lower().length() == 3) {
            value.append(words.get(next + 1).lower());
            next += 2;
        }
        if (glued(words, next, ".") && gluedNumber(words, next + 1)) {
            return new Read(
                    value.append('.').append(words.get(next + 1).lower()).toString(), next + 2);
        }
        if (next < words.size() && words.get(next).lower().equals("½")) {
            return new Read(value.append(".5").toString(), next + 1);
        }
        boolean half = next + 2 < words.size()
                && words.get(next).lower().equals("1")
                && glued(words, next + 1, "/")
                && words.get(next + 2).lower().equals("2");
        return half ? new Read(value.append(".5").toString(), next + 3) : new Read(value.toString(), next);
    }

    private static boolean glued(List<TimeWord> words, int at, String mark) {
        return at < words.size()
                && words.get(at).glued()
                && words.get(at).lower().equals(mark);
    }

    private static boolean gluedNumber(List<TimeWord> words, int at) {
        return at < words.size() && words.get(at).glued() && words.get(at).number() >= 0;
    }

    private @Nullable Read spelled(List<TimeWord> words, int at) {
        long total = 0;
        int next = at;
        int last = Integer.MAX_VALUE;
        while (next < words.size() && next - at < MOST_WORDS) {
            int value = small(words, next);
            if (value <= 0 || (value < HUNDRED && value >= last)) {
                break;
            }
            total = value >= HUNDRED ? Math.max(1, total) * value : total + value;
            last = value >= HUNDRED ? HUNDRED : value < 20 ? 0 : 10;
            next++;
            if (next + 1 < words.size() && glued(words, next, "-") && small(words, next + 1) > 0 && last == 10) {
                next++;
            }
        }
        return next == at ? null : new Read(Long.toString(total), next);
    }

    private int small(List<TimeWord> words, int at) {
        Optional<String> value = lexicon.value("NUMBER", words.get(at).lower());
        return value.map(Integer::parseInt).orElse(-1);
    }
}
