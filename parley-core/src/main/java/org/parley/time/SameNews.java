package org.parley.time;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.article.Article;

/** Which articles of a run carry the same words or name the same at their beginning. No article is compared with all, and none is held. Closed after use. */
final class SameNews implements AutoCloseable {

    private static final int LEAD = 1200;
    private static final int WORDS_IN_A_ROW = 6;

    /** One row of words in so many is kept: copies share hundreds. */
    private static final int SAMPLED = 4;

    private static final int FEWEST_ROWS = 8;
    private static final int FEWEST_NAMES = 4;

    private final BitSet asked;
    private final SharedTerms rows = new SharedTerms();
    private final SharedTerms names = new SharedTerms();

    /** @param asked the numbers of the articles for which others are sought */
    SameNews(List<Article> articles, BitSet asked) {
        this.asked = asked;
        int number = 0;
        for (Article article : articles) {
            rows.add(number, rowsOf(article.text()));
            names.add(number, namesOf(article));
            number++;
        }
    }

    /** The other articles that have words in a row with one, with the share of its words that they have. Asked once. */
    void copies(SharedTerms.Each each) {
        rows.forEach(asked, FEWEST_ROWS, Math::max, each);
    }

    /** The other articles whose beginning names what that of one does, with the share of the names. Asked once. */
    void alike(SharedTerms.Each each) {
        names.forEach(asked, FEWEST_NAMES, Math::min, each);
    }

    private static Set<Long> rowsOf(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        Set<Long> rows = new HashSet<>();
        for (int i = 0; i + WORDS_IN_A_ROW <= words.length; i++) {
            int hash = Arrays.hashCode(Arrays.copyOfRange(words, i, i + WORDS_IN_A_ROW));
            if (Math.floorMod(hash, SAMPLED) == 0) {
                rows.add((long) hash << Integer.SIZE);
            }
        }
        return rows;
    }

    private static Set<Long> namesOf(Article article) {
        String text = article.text();
        Set<Long> names = new HashSet<>();
        for (String name : NewsTerms.of(text.substring(0, Math.min(LEAD, text.length())))) {
            names.add(hash(name));
        }
        return names;
    }

    /** FNV-1a over the characters, the bits spread as MurmurHash3 does last. */
    private static long hash(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }

    @Override
    public void close() {
        rows.close();
        names.close();
    }
}
