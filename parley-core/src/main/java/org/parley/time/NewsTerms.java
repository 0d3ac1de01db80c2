package org.parley.time;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words by which two texts are seen to tell the same: names, and numbers of two digits and more; no words that say when. */
final class NewsTerms {

    private static final TimeLexicon TIME_WORDS = TimeLexicon.english();

    private NewsTerms() {}

    /** A capital at the beginning of a sentence makes no name. */
    static Set<String> of(String text) {
        Set<String> terms = new HashSet<>();
        boolean begins = true;
        for (String word : text.split("[\\s\"“”‘()\\[\\]—–_-]+")) {
            String bare = bare(word);
            boolean term = isNumber(bare) || (isCapital(bare) && !begins);
            if (term && !TIME_WORDS.knows(bare.toLowerCase(Locale.ROOT))) {
                terms.add(bare);
            }
            begins = word.isEmpty() ? begins : endsSentence(word);
        }
        return terms;
    }

    private static boolean isNumber(String bare) {
        return bare.length() > 1 && Character.isDigit(bare.charAt(0));
    }

    private static boolean isCapital(String bare) {
        return bare.length() > 2 && Character.isUpperCase(bare.charAt(0));
    }

    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        boolean owns = end > 2 && word.charAt(end - 1) == 's' && "'’".indexOf(word.charAt(end - 2)) >= 0;
        return word.substring(0, owns ? end - 2 : end);
    }

    private static boolean endsSentence(String word) {
        char last = word.charAt(word.length() - 1);
        char before = word.length() > 1 ? word.charAt(word.length() - 2) : last;
        return ".!?:".indexOf(last) >= 0 || ("'’".indexOf(last) >= 0 && ".!?".indexOf(before) >= 0);
    }
}
