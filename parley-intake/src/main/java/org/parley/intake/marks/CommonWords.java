package org.parley.intake.marks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.parley.lexicon.RuleFile;

/** The words that are frequent in some languages, to tell the language of a text of a few words. Immutable. */
public final class CommonWords {

    private static final CommonWords KNOWN = new CommonWords();
    private static final String ENGLISH = "en";

    /** Not a language: words of some that names all over the world have in them. */
    private static final String IN_NAMES = "names";

    private final Map<String, List<String>> languagesOf = new HashMap<>();

    private CommonWords() {
        for (RuleFile.Row row :
                RuleFile.read(CommonWords.class, "lang/languages.txt", 2).rows()) {
            row.list(1).stream()
                    .distinct()
                    .forEach(word -> languagesOf
                            .computeIfAbsent(word, unseen -> new ArrayList<>())
                            .add(row.field(0)));
        }
    }

    /** Those that Parley knows. */
    public static CommonWords known() {
        return KNOWN;
    }

    /**
     * The words of a text.
     *
     * @param words how many
     * @param latin how many begin with a Latin letter
     * @param english how many are frequent in English
     * @param other ISO 639-1 code of the other language that most of them are frequent in, empty if none
     * @param ofOther how many are
     * @param certain how many of these are no parts of names
     */
    public record Count(int words, int latin, int english, String other, int ofOther, int certain) {

        public boolean mostlyLatin() {
            return latin * 2 >= words;
        }
    }

    /** Counts the words of a text. */
    public Count count(CharSequence text) {
        int words = 0;
        int latin = 0;
        Map<String, Integer> hits = new TreeMap<>();
        Map<String, Integer> certain = new HashMap<>();
        for (int at = wordStart(text, 0); at < text.length(); at = wordStart(text, at)) {
            words++;
            int end = wordEnd(text, at);
            String word = text.subSequence(at, end).toString();
            at = end;
            latin += isLatin(word.codePointAt(0)) ? 1 : 0;
            List<String> languages = languagesOf.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
            boolean inNames = languages.contains(IN_NAMES);
            for (String language : languages) {
                boolean counts = language.equals(ENGLISH) || Character.isLowerCase(word.codePointAt(0));
                if (counts && !language.equals(IN_NAMES)) {
                    hits.merge(language, 1, Integer::sum);
                    certain.merge(language, inNames ? 0 : 1, Integer::sum);
                }
            }
        }
        Integer english = hits.remove(ENGLISH);
        int most = hits.isEmpty() ? 0 : Collections.max(hits.values());
        String other = hits.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
        return new Count(words, latin, english == null ? 0 : english, other, most, certain.getOrDefault(other, 0));
    }

    private static boolean isLatin(int letter) {
        return letter < 0x80 || Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    /** The next letter from here on, or the end. */
    private static int wordStart(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetter(Character.codePointAt(text, at))) {
            at += Character.charCount(Character.codePointAt(text, at));
        }
        return at;
    }

    private static int wordEnd(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetter(Character.codePointAt(text, at))) {
            at += Character.charCount(Character.codePointAt(text, at));
        }
        return at;
    }
}
