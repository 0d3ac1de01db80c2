package org.parley.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;
import org.parley.article.Article;

/** Which articles of a run carry the same words or name the same at their beginning. Looked up by index: no article is compared with all. Immutable. */
final class SameNews {

    private static final int LEAD = 1200;
    private static final int WORDS_IN_A_ROW = 6;

    /** One row of words in so many is kept: copies share hundreds. */
    private static final int SAMPLED = 4;

    private static final int FEWEST_ROWS = 8;
    private static final int FEWEST_NAMES = 4;

    /** A name or a row of words that more articles share tells no two of them apart. */
    private static final int MOST_ARTICLES = 300;

    private final List<Set<Integer>> rows = new ArrayList<>();
    private final List<Set<String>> names = new ArrayList<>();
    private final Map<Integer, List<Integer>> articlesOfRow = new HashMap<>();
    private final Map<String, List<Integer>> articlesOfName = new HashMap<>();

    SameNews(List<Article> articles) {
        for (int i = 0; i < articles.size(); i++) {
            int index = i;
            rows.add(rowsOf(articles.get(i).text()));
            names.add(namesOf(articles.get(i)));
            rows.get(i)
                    .forEach(row -> articlesOfRow
                            .computeIfAbsent(row, key -> new ArrayList<>())
                            .add(index));
            names.get(i)
                    .forEach(name -> articlesOfName
                            .computeIfAbsent(name, key -> new ArrayList<>())
                            .add(index));
        }
    }

    /** The other articles that have words in a row with this one, with the share of its words that they have. */
    TreeMap<Integer, Double> copiesOf(int index) {
        return shares(index, rows, articlesOfRow, FEWEST_ROWS, Math::max);
    }

    /** The other articles whose beginning names what this one's does, with the share of the names. */
    TreeMap<Integer, Double> alike(int index) {
        return shares(index, names, articlesOfName, FEWEST_NAMES, Math::min);
    }

    private static <T> TreeMap<Integer, Double> shares(
            int index, List<Set<T>> terms, Map<T, List<Integer>> articlesOf, int fewest, IntBinaryOperator whole) {
        TreeMap<Integer, Integer> common = new TreeMap<>();
        for (T term : terms.get(index)) {
            List<Integer> having = articlesOf.getOrDefault(term, List.of());
            if (having.size() <= MOST_ARTICLES) {
                having.forEach(other -> common.merge(other, 1, Integer::sum));
            }
        }
        common.remove(index);
        TreeMap<Integer, Double> shares = new TreeMap<>();
        common.forEach((other, count) -> {
            if (count >= fewest) {
                int size = whole.applyAsInt(
                        terms.get(index).size(), terms.get(other).size());
                shares.put(other, (double) count / size);
            }
        });
        return shares;
    }

    private static Set<Integer> rowsOf(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        Set<Integer> rows = new HashSet<>();
        for (int i = 0; i + WORDS_IN_A_ROW <= words.length; i++) {
            int hash = Arrays.hashCode(Arrays.copyOfRange(words, i, i + WORDS_IN_A_ROW));
            if (Math.floorMod(hash, SAMPLED) == 0) {
                rows.add(hash);
            }
        }
        return rows;
    }

    private static Set<String> namesOf(Article article) {
        String text = article.text();
        return NewsTerms.of(text.substring(0, Math.min(LEAD, text.length())));
    }
}
