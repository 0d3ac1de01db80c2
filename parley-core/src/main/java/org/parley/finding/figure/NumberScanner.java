package org.parley.finding.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.finding.figure.NumberLexicon.Effect;
import org.parley.finding.figure.NumberLexicon.Kind;
import org.parley.finding.figure.NumberLexicon.Word;
import org.parley.finding.figure.Quantity.Shape;
import org.parley.reading.Token;
import org.parley.reading.Tree;

/** Finds the quantities of a stretch of words: numbers, ranges and vague amounts, each with its qualifiers. */
final class NumberScanner {

    private static final int MAX_QUALIFIERS = 3;
    private static final Set<String> RANGE = Set.of("to", "or", "-", "–", "—");
    private static final Set<String> DASH = Set.of("-", "–", "—", "‑");
    private static final Set<String> QUOTE = Set.of("“", "”", "‘", "’", "\"", "'", "``", "''");

    /** Quantifiers that are amounts only after an article and before "of". */
    private static final Set<String> WITH_OF = Set.of("number", "handful", "third", "quarter", "half", "most");

    private static final Set<String> ARTICLE = Set.of("a", "an", "one", "two", "three");

    private final NumberLexicon lexicon = new NumberLexicon();
    private final NumberReader reader = new NumberReader(lexicon);

    /** The quantities from a token to before another, at most so many. */
    List<Quantity> scan(Tree tree, int from, int limit, int most) {
        List<Quantity> found = new ArrayList<>();
        int at = from;
        while (at < limit && found.size() < most) {
            Quantity quantity = new Scan(tree, from, limit).at(at);
            if (quantity == null) {
                at++;
            } else {
                found.add(quantity);
                at = Math.max(at + 1, quantity.wordsEnd());
            }
        }
        return found;
    }

    private final class Scan {

        private final Tree tree;
        private final int from;
        private final int limit;
        private int first;
        private int end;
        private int wordsFirst;
        private int wordsEnd;
        private @Nullable Long low;
        private @Nullable Long high;
        private boolean strict;
        private boolean approx;
        private boolean total;

        Scan(Tree tree, int from, int limit) {
            this.tree = tree;
            this.from = from;
            this.limit = limit;
        }

        @Nullable
        Quantity at(int at) {
            if (isNamePart(at)) {
                return null;
            }
            first = at;
            Shape shape = vague(at);
            if (shape == null) {
                if (!number(at)) {
                    return null;
                }
                shape = Shape.NUMBER;
            }
            wordsFirst = first;
            wordsEnd = end;
            before();
            after();
            return new Quantity(first, end, wordsFirst, wordsEnd, low, high, strict, approx, total, shape);
        }

        /** "MiG-29", "COVID-19", ".303": the number belongs to a name. */
        private boolean isNamePart(int at) {
            boolean calibre = at > from && tree.word(at - 1).equals(".") && glued(at);
            return calibre
                    || at >= from + 2
                            && DASH.contains(tree.word(at - 1))
                            && glued(at - 1)
                            && glued(at)
                            && Character.isLetter(tree.word(at - 2).charAt(0));
        }

        private boolean glued(int at) {
            return tree.token(at).span().start() == tree.token(at - 1).span().end();
        }

        private boolean number(int at) {
            NumberReader.@Nullable Number number = reader.read(tree, at, limit);
            if (number == null) {
                return false;
            }
            end = number.end();
            low = number.whole();
            high = number.upper() == null ? low : number.upper();
            if (number.upper() != null) {
                return low != null && low <= number.upper();
            }
            NumberReader.@Nullable Number second = secondOfRange(at, number);
            BigDecimal value = number.value();
            if (second != null) {
                if (number.scale() == 1 && second.scale() > 1 && value.compareTo(second.value()) < 0) {
                    BigDecimal scaled = value.multiply(BigDecimal.valueOf(second.scale()));
                    value = scaled.compareTo(second.value()) < 0 ? scaled : value;
                }
                end = second.end();
                high = second.whole();
            } else {
                high = NumberReader.whole(value);
            }
            low = NumberReader.whole(value);
            return low != null && high != null && low <= high;
        }

        /** The second number of "10 to 20", "two or three", "between 10 and 20"; not that of "rose from 10 to 20". */
        private NumberReader.@Nullable Number secondOfRange(int at, NumberReader.Number number) {
            int middle = number.end();
            if (middle + 1 >= limit || (at > from && tree.word(at - 1).equals("from"))) {
                return null;
            }
            boolean between = at > from && tree.word(at - 1).equals("between");
            String word = tree.word(middle);
            if (!(between && word.equals("and")) && !RANGE.contains(word)) {
                return null;
            }
            NumberReader.@Nullable Number second = reader.read(tree, middle + 1, limit);
            if (second == null
                    || second.value().multiply(BigDecimal.valueOf(1000)).compareTo(number.value()) < 0) {
                return null;
            }
            BigDecimal firstValue = number.scale() == 1 && second.scale() > 1 ? BigDecimal.ZERO : number.value();
            if (second.value().compareTo(firstValue) <= 0) {
                return null;
            }
            first = between ? at - 1 : at;
            return second;
        }

        /** "dozens", "tens of thousands", "several hundred", "a number of", "a couple of"; null if none begins here. */
        private @Nullable Shape vague(int at) {
            int start = ARTICLE.contains(tree.word(at)) && at + 1 < limit ? at + 1 : at;
            @Nullable Word word = lexicon.word(tree.word(start));
            if (word == null) {
                return null;
            }
            String text = tree.word(start);
            return switch (word.kind()) {
                case UNIT, TENS, SCALE -> null;
                case PLURAL -> start == at ? plural(start) : null;
                case COUPLE -> couple(start);
                case QUANTIFIER -> quantifier(at, start, text);
                case ORDINAL -> start == at ? ordinal(at) : null;
            };
        }

        private Shape plural(int at) {
            end = at + 1;
            while (end + 1 < limit && tree.word(end).equals("of") && isPlural(end + 1)) {
                end += 2;
            }
            return Shape.MAGNITUDE;
        }

        private boolean isPlural(int at) {
            @Nullable Word word = lexicon.word(tree.word(at));
            return word != null && word.kind() == Kind.PLURAL;
        }

        private @Nullable Shape couple(int at) {
            end = at + 1;
            low = 2L;
            high = 2L;
            approx = true;
            return Shape.NUMBER;
        }

        /** "as many as", "as many of them as they could". */
        private boolean isCompared(int at) {
            if (at == from || !tree.word(at - 1).equals("as")) {
                return at + 1 < limit && tree.word(at + 1).equals("as");
            }
            for (int next = at + 1; next < Math.min(limit, at + 6); next++) {
                if (tree.word(next).equals("as")) {
                    return true;
                }
            }
            return false;
        }

        /** "the first reporter to die" counts one. */
        private @Nullable Shape ordinal(int at) {
            if (at == from || !tree.word(at - 1).equals("the")) {
                return null;
            }
            end = at + 1;
            low = 1L;
            high = 1L;
            return Shape.ORDINAL;
        }

        private @Nullable Shape quantifier(int at, int start, String text) {
            boolean asked = at > from && Set.of("how", "too", "so").contains(tree.word(at - 1));
            boolean compared = isCompared(start);
            if (asked || compared) {
                return null;
            }
            boolean article = start > at;
            if (!text.equals("few") && article && !WITH_OF.contains(text)) {
                return null;
            }
            end = start + 1;
            while (end < limit && isBareScale(end)) {
                end++;
            }
            if (end > start + 1) {
                return Shape.MAGNITUDE;
            }
            boolean of = end < limit && tree.word(end).equals("of");
            boolean needsArticle =
                    Set.of("number", "handful", "third", "quarter", "few").contains(text);
            if ((needsArticle && !article) || (WITH_OF.contains(text) && !of)) {
                return null;
            }
            return Shape.QUANTIFIER;
        }

        private boolean isBareScale(int at) {
            @Nullable Word word = lexicon.word(tree.word(at));
            return word != null && word.kind() == Kind.SCALE && tree.word(at).length() > 2;
        }

        private void before() {
            for (int i = 0; i < MAX_QUALIFIERS; i++) {
                int length = qualifierBefore();
                if (length == 0) {
                    return;
                }
                wordsFirst -= length;
            }
        }

        private int qualifierBefore() {
            int before = wordsFirst;
            if (before > from && QUOTE.contains(tree.word(before - 1)) && before - 1 > from) {
                before--;
            }
            for (int length = NumberLexicon.LONGEST_QUALIFIER; length > 0; length--) {
                if (before - length < from) {
                    continue;
                }
                @Nullable Effect effect = lexicon.before(words(before - length, before));
                if (effect != null && !(length == 1 && isPreposition(before - 1))) {
                    apply(effect);
                    return wordsFirst - before + length;
                }
            }
            return 0;
        }

        /** "talks about two attempts", "fighting over two towns": the word belongs to the verb. */
        private boolean isPreposition(int at) {
            Token token = tree.token(at);
            if (!token.is("case") || token.head() < 0) {
                return token.is("compound");
            }
            Token noun = tree.token(token.head());
            return noun.is("obl") || noun.is("nmod");
        }

        private void after() {
            for (int length = 2; length > 0; length--) {
                if (wordsEnd + length <= limit) {
                    @Nullable Effect effect = lexicon.after(words(wordsEnd, wordsEnd + length));
                    if (effect != null) {
                        apply(effect);
                        wordsEnd += length;
                        return;
                    }
                }
            }
        }

        private String words(int start, int stop) {
            StringBuilder words = new StringBuilder();
            for (int i = start; i < stop; i++) {
                words.append(i > start ? " " : "").append(tree.word(i));
            }
            return words.toString();
        }

        private void apply(Effect effect) {
            switch (effect) {
                case LOW, LOW_STRICT -> {
                    strict |= effect == Effect.LOW_STRICT;
                    high = low != null && high != null && low < high ? high : null;
                }
                case HIGH, HIGH_STRICT -> {
                    strict |= effect == Effect.HIGH_STRICT;
                    low = null;
                }
                case APPROX -> approx = true;
                case TOTAL -> total = true;
                case NONE -> {}
            }
        }
    }
}
