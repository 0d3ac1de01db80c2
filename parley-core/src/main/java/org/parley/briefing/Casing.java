package org.parley.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives a descriptor in lower case the capitals that its article writes: "ukrainian officials", "Ukrainian officials". */
final class Casing {

    private Casing() {}

    static String asIn(String text, String descriptor) {
        Matcher whole = Pattern.compile(Pattern.quote(descriptor), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        if (whole.find()) {
            return whole.group();
        }
        List<String> words = new ArrayList<>();
        for (String word : descriptor.split(" ")) {
            String capital = Wording.capital(word);
            boolean onlyCapital = !capital.equals(word) && !has(text, word) && has(text, capital);
            words.add(onlyCapital ? capital : word);
        }
        return String.join(" ", words);
    }

    private static boolean has(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
