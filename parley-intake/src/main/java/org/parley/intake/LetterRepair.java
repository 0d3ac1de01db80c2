package org.parley.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.Mark;

/**
 * Settles words with lost letters by the same words where they are whole, in the same article or another one of the run:
 * "Yaln?zo?lu" by "Yalnizoglu". A word that two others would fit stays as it is. The first round over the articles is {@link #collect}, the second {@link #look}. Not safe for threads.
 */
public final class LetterRepair {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}’'-]*");
    private static final Pattern LOST = Pattern.compile("[?\uFFFD]");
    private static final Pattern POSSESSIVE = Pattern.compile("(\\p{L}{2,})[?\uFFFD]s");
    private static final Pattern SUFFIX = Pattern.compile("[’']s$");
    private static final int FEWEST_LETTERS = 3;
    private static final int LONGEST = 40;

    /** Some ten megabytes; what else is broken after that stays as it is. */
    private static final int MOST_WORDS = 50_000;

    /** A word with lost letters, and the whole words that fit it: how often each stands in the run. */
    private static final class Gap {

        private final String word;
        private final Map<String, Integer> fitting = new TreeMap<>();
        private final Map<String, String> seenIn = new HashMap<>();

        Gap(String word) {
            this.word = word;
        }

        void take(String other, String article) {
            if (fits(other)) {
                fitting.merge(other, 1, Integer::sum);
                seenIn.putIfAbsent(other, article);
            }
        }

        private boolean fits(String other) {
            for (int i = 0; i < word.length(); i++) {
                char own = word.charAt(i);
                boolean lost = own == '?' || own == '\uFFFD';
                if (lost ? !Character.isLetter(other.charAt(i)) : folded(own) != folded(other.charAt(i))) {
                    return false;
                }
            }
            return Character.isUpperCase(word.charAt(0)) == Character.isUpperCase(other.charAt(0));
        }

        /** The one word that fits, in its spelling that keeps most of the letters here, then the one with most letters that get lost. */
        Optional<String> settled() {
            if (fitting.keySet().stream().map(Gap::folded).distinct().count() != 1) {
                return Optional.empty();
            }
            @Nullable String best = null;
            for (String other : fitting.keySet()) {
                best = best == null || rank(other) > rank(best) ? other : best;
            }
            return Optional.ofNullable(best);
        }

        private int rank(String other) {
            int rank = 0;
            for (int i = 0; i < word.length(); i++) {
                rank += word.charAt(i) == other.charAt(i) ? 4 : 0;
                rank += other.charAt(i) > 0x7F ? 1 : 0;
            }
            return rank;
        }

        private static String folded(String word) {
            StringBuilder folded = new StringBuilder();
            word.chars().forEach(c -> folded.append(folded((char) c)));
            return folded.toString();
        }

        /** The letter without its signs, in lower case. */
        private static char folded(char letter) {
            String plain = switch (letter) {
                case 'ı', 'İ' -> "i";
                case 'ł', 'Ł' -> "l";
                case 'đ', 'Đ' -> "d";
                case 'ø', 'Ø' -> "o";
                default ->
                    letter < 0x80
                            ? String.valueOf(letter)
                            : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            };
            return Character.toLowerCase(plain.charAt(0));
        }
    }

    private final Map<String, Gap> gaps = new TreeMap<>();
    private final Map<List<Object>, List<Gap>> byShape = new HashMap<>();

    /** Words that a lost apostrophe may have followed, with the article that has them by themselves. */
    private final Map<String, String> stems = new HashMap<>();

    /** The articles, with the repairs recorded in their marks. */
    public static List<Article> repair(List<Article> articles) {
        LetterRepair repair = new LetterRepair();
        articles.forEach(repair::collect);
        if (!repair.isNeeded()) {
            return articles;
        }
        articles.forEach(repair::look);
        return articles.stream().map(repair::settled).toList();
    }

    /** Whether an article that was collected has a word to be settled. */
    boolean isNeeded() {
        return !gaps.isEmpty();
    }

    /** Called first, for each article of the run: what words of it have lost letters. */
    void collect(Article article) {
        for (Mark mark : article.marks()) {
            String word = word(mark, article);
            Matcher possessive = POSSESSIVE.matcher(word == null ? "" : word);
            if (possessive.matches() && stems.size() < MOST_WORDS) {
                stems.putIfAbsent(possessive.group(1), "");
            }
            if (word != null && !gaps.containsKey(word) && gaps.size() < MOST_WORDS) {
                Gap gap = new Gap(word);
                gaps.put(word, gap);
                byShape.computeIfAbsent(shape(word), shape -> new ArrayList<>()).add(gap);
            }
        }
    }

    /** The marked word, if it is one that whole words can settle; else null. */
    private static @Nullable String word(Mark mark, Article article) {
        if (mark.kind() != Mark.Kind.MANGLED
                || mark.repaired() != null
                || mark.span().length() > LONGEST
                || !Character.isLetter(article.text().charAt(mark.span().start()))) {
            return null;
        }
        String word = stem(mark.span().in(article.text()));
        int lost = 0;
        Matcher gaps = LOST.matcher(word);
        while (gaps.find()) {
            lost++;
        }
        boolean wordOnly = WORD.matcher(LOST.matcher(word).replaceAll("x")).matches();
        return lost > 0 && wordOnly && word.length() - lost >= Math.max(FEWEST_LETTERS, lost) ? word : null;
    }

    private static String stem(String word) {
        return SUFFIX.matcher(word).replaceFirst("");
    }

    private static List<Object> shape(String word) {
        return List.of(word.length(), Gap.folded(word.charAt(0)));
    }

    /** Called then, for each article again, in the same order: what whole words it has that would fit. */
    void look(Article article) {
        Matcher words = WORD.matcher(article.text());
        while (words.find()) {
            if (words.end() - words.start() <= LONGEST && isWhole(article.text(), words.start(), words.end())) {
                String word = stem(words.group());
                stems.computeIfPresent(word, (stem, name) -> name.isEmpty() ? article.name() : name);
                byShape.getOrDefault(shape(word), List.of()).forEach(gap -> gap.take(word, article.name()));
            }
        }
    }

    /** Whether no lost letter stands beside the word, which would make it a piece of one. */
    private static boolean isWhole(String text, int start, int end) {
        boolean before =
                start > 0 && LOST.matcher(text).region(start - 1, start).matches();
        boolean after = end + 1 < text.length()
                && LOST.matcher(text).region(end, end + 1).matches()
                && Character.isLetter(text.charAt(end + 1));
        return !before && !after;
    }

    /** The article with the repairs that the run settled recorded in its marks. */
    Article settled(Article article) {
        if (gaps.isEmpty()) {
            return article;
        }
        List<Mark> marks =
                article.marks().stream().map(mark -> settled(mark, article)).toList();
        return marks.equals(article.marks()) ? article : article.with(marks);
    }

    private Mark settled(Mark mark, Article article) {
        @Nullable String word = word(mark, article);
        if (word == null) {
            return mark;
        }
        Matcher possessive = POSSESSIVE.matcher(word);
        String owner = possessive.matches() ? stems.getOrDefault(possessive.group(1), "") : "";
        if (!owner.isEmpty()) {
            return repaired(
                    mark, possessive.group(1) + "’s", "an apostrophe: " + possessive.group(1) + " stands in " + owner);
        }
        @Nullable Gap gap = gaps.get(word);
        String suffix = mark.span().in(article.text()).substring(word.length());
        return gap == null
                ? mark
                : gap.settled()
                        .map(whole ->
                                repaired(mark, whole + suffix, whole + " in " + gap.seenIn.getOrDefault(whole, "")))
                        .orElse(mark);
    }

    private static Mark repaired(Mark mark, String words, String why) {
        return new Mark(mark.kind(), mark.span(), mark.reason() + "; " + why, words);
    }
}
