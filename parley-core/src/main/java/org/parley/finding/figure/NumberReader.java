package org.parley.finding.figure;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.finding.figure.NumberLexicon.Kind;
import org.parley.finding.figure.NumberLexicon.Word;
import org.parley.reading.Tree;

/** Reads one plain number from the words at a token: "2,187", "1.7 million", "two hundred and six", "half a million", "a dozen". */
final class NumberReader {

    private static final BigDecimal GREATEST = BigDecimal.TEN.pow(13);
    private static final int MAX_CHARS = 20;
    private static final int MAX_WORDS = 12;
    private static final Pattern DIGITS = Pattern.compile(
            "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:,\\d{2})+,\\d{3}|\\d{1,14}(?:\\.\\d{1,3})?)([a-z]{1,8}|-bed)?");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})[-–](\\d{1,9})");
    private static final Pattern HYPHENED = Pattern.compile("([a-z]{5,7})-([a-z]{3,5})");
    private static final Set<String> GLUED_ONLY = Set.of("k", "m");
    private static final Set<String> ONE = Set.of("a", "an", "one");

    private final NumberLexicon lexicon;

    NumberReader(NumberLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A number read.
     *
     * @param end index after its last token
     * @param value its value
     * @param scale what its last scale word multiplies by, 1 if none
     * @param upper the second number of a range that is one word ("10-20"), else null
     */
    record Number(
            int end, BigDecimal value, long scale, @Nullable Long upper) {

        @Nullable
        Long whole() {
            return NumberReader.whole(value);
        }
    }

    /** The value if it is a whole number that can be counted. */
    static @Nullable Long whole(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() <= 0 && plain.compareTo(GREATEST) <= 0 ? (Long) plain.longValue() : null;
    }

    /** The number that begins at the token; null if none does. */
    @Nullable
    Number read(Tree tree, int at, int limit) {
        Matcher range = RANGE.matcher(tree.word(at));
        if (range.matches()) {
            return new Number(at + 1, new BigDecimal(range.group(1)), 1, Long.valueOf(range.group(2)));
        }
        Number half = half(tree, at, limit);
        return half != null ? half : new Run(tree, limit).read(at);
    }

    private @Nullable Number half(Tree tree, int at, int limit) {
        if (at + 2 < limit && tree.word(at).equals("half") && ONE.contains(tree.word(at + 1))) {
            @Nullable Word scale = lexicon.word(tree.word(at + 2));
            if (scale != null && scale.kind() == Kind.SCALE) {
                BigDecimal value = BigDecimal.valueOf(scale.value()).divide(BigDecimal.valueOf(2));
                return new Number(at + 3, value, scale.value(), null);
            }
        }
        return null;
    }

    /** One number's reading, word by word: the part below the last scale word, and the sum of the parts above it. */
    private final class Run {

        private final Tree tree;
        private final int limit;
        private BigDecimal sum = BigDecimal.ZERO;
        private @Nullable BigDecimal part;
        private long lastScale = 1;
        private boolean tens;
        private boolean any;

        Run(Tree tree, int limit) {
            this.tree = tree;
            this.limit = limit;
        }

        @Nullable
        Number read(int start) {
            int at = start;
            int longest = Math.min(limit, start + MAX_WORDS);
            while (at < longest) {
                int next = step(at, at == start);
                if (next == at) {
                    break;
                }
                at = next;
            }
            if (!any) {
                return null;
            }
            BigDecimal value = part == null ? sum : sum.add(part);
            return value.compareTo(GREATEST) > 0 ? null : new Number(at, value, lastScale, null);
        }

        /** The token after what was taken; the same token if nothing was. */
        private int step(int at, boolean first) {
            String word = tree.word(at);
            if (word.length() > MAX_CHARS) {
                return at;
            }
            if (first && ONE.contains(word) && isScale(at + 1)) {
                part = BigDecimal.ONE;
                return at + 1;
            }
            Matcher digits = DIGITS.matcher(word);
            if (digits.matches()) {
                return digits(at, digits);
            }
            @Nullable Word known = known(word);
            if (known != null) {
                return word(at, known);
            }
            boolean joins = (word.equals("-") && tens) || (word.equals("and") && part == null && lastScale < 1_000_000);
            return any && joins && isSmall(at + 1) ? at + 1 : at;
        }

        /** A number word; "twenty-one" as one word. */
        private @Nullable Word known(String word) {
            Matcher hyphened = HYPHENED.matcher(word);
            if (!hyphened.matches()) {
                return lexicon.word(word);
            }
            @Nullable Word ten = lexicon.word(hyphened.group(1));
            @Nullable Word one = lexicon.word(hyphened.group(2));
            if (ten == null || one == null || ten.kind() != Kind.TENS || one.kind() != Kind.UNIT) {
                return null;
            }
            return new Word(Kind.UNIT, ten.value() + one.value());
        }

        private int digits(int at, Matcher digits) {
            @Nullable String suffix = "-bed".equals(digits.group(2)) ? null : digits.group(2);
            @Nullable Word scale = suffix == null ? null : lexicon.word(suffix);
            boolean unknownSuffix = suffix != null && (scale == null || scale.kind() != Kind.SCALE);
            if (part != null || any || unknownSuffix) {
                return at;
            }
            any = true;
            part = new BigDecimal(digits.group(1).replace(",", ""));
            if (scale != null) {
                multiply(scale.value());
            }
            return at + 1;
        }

        private int word(int at, Word known) {
            switch (known.kind()) {
                case UNIT, TENS -> {
                    boolean unit = known.kind() == Kind.UNIT;
                    boolean fits = part == null || (tens && unit && known.value() < 10 && known.value() > 0);
                    if (!fits) {
                        return at;
                    }
                    part = (part == null ? BigDecimal.ZERO : part).add(BigDecimal.valueOf(known.value()));
                    tens = !unit;
                    any = true;
                    return at + 1;
                }
                case SCALE -> {
                    return scale(at, known.value());
                }
                case PLURAL, QUANTIFIER, COUPLE, ORDINAL -> {
                    return at;
                }
            }
            return at;
        }

        private int scale(int at, long value) {
            boolean dozen = value == 12 && part == null && !any;
            boolean glued = at > 0
                    && tree.token(at).span().start()
                            == tree.token(at - 1).span().end();
            if ((part == null && !dozen) || (GLUED_ONLY.contains(tree.word(at)) && !glued)) {
                return at;
            }
            if (lastScale > 1 && value >= lastScale) {
                multiplySum(value);
                return at + 1;
            }
            part = part == null ? BigDecimal.ONE : part;
            multiply(value);
            any = true;
            return at + 1;
        }

        private void multiply(long value) {
            sum = sum.add((part == null ? BigDecimal.ONE : part).multiply(BigDecimal.valueOf(value)));
            part = null;
            tens = false;
            lastScale = value;
        }

        /** "two hundred thousand": the greater scale multiplies all that precedes it. */
        private void multiplySum(long value) {
            sum = sum.add(part == null ? BigDecimal.ZERO : part).multiply(BigDecimal.valueOf(value));
            part = null;
            tens = false;
            lastScale = value;
        }

        private boolean isScale(int at) {
            @Nullable Word word = at < limit ? lexicon.word(tree.word(at)) : null;
            return word != null && word.kind() == Kind.SCALE && !GLUED_ONLY.contains(tree.word(at));
        }

        private boolean isSmall(int at) {
            @Nullable Word word = at < limit ? lexicon.word(tree.word(at)) : null;
            return word != null && (word.kind() == Kind.UNIT || word.kind() == Kind.TENS);
        }
    }
}
