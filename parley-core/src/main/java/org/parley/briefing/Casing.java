package org.parley.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gives a descriptor in lower case the capitals that its article writes: "ukrainian officials", "Ukrainian officials". */
final class Casing {

    private Casing() {}

    static String asIn(String text, String descriptor) {
        List<String> words = new ArrayList<>();
        for (String word : descriptor.split(" ")) {
            String capital = Wording.capital(word);
            boolean onlyCapital = !capital.equals(word) && !has(text, word) && has(text, capital);
            words.add(onlyCapital ? capital : word);
        }
        return String.join(" ", words);
    }

    private static boolean has(String text, String word) {
        return text.contains(word)
                && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
                        .matcher(text)
                        .find();
    }
}
