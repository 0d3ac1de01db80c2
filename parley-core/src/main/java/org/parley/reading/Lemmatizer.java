package org.parley.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.lexicon.RuleFile;

/** Gives a word's dictionary form by rule and a list of exceptions. Immutable, safe for many threads. */
public final class Lemmatizer {

    private static final String VOWELS = "aeiou";

    private final Map<String, String> exceptions = new HashMap<>();
    private final Set<String> verbs = words("lang/en/verbs.txt");
    private final Set<String> adjectives = words("lang/en/compared-adjectives.txt");

    public Lemmatizer() {
        for (RuleFile.Row row :
                RuleFile.read(Lemmatizer.class, "lang/en/lemmas.txt", 3).rows()) {
            for (String form : row.list(2)) {
                exceptions.put(key(form, row.field(0)), row.field(1));
            }
        }
    }

    private static Set<String> words(String resource) {
        Set<String> words = new HashSet<>();
        for (RuleFile.Row row : RuleFile.read(Lemmatizer.class, resource, 1).rows()) {
            words.addAll(row.list(0));
        }
        return words;
    }

    private static String key(String form, String upos) {
        return upos + ' ' + form;
    }

    /** The dictionary form of a word with this part of speech: lower case except for names. */
    public String lemma(String word, String upos) {
        if (upos.equals("PROPN") || upos.equals("SYM") || upos.equals("PUNCT") || upos.equals("NUM")) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        String exception = exceptions.get(key(lower, upos));
        String lemma = exception != null
                ? exception
                : switch (upos) {
                    case "VERB", "AUX" -> verb(lower);
                    case "NOUN" -> noun(lower);
                    case "ADJ" -> adjective(lower);
                    default -> lower;
                };
        return lemma.equals(word) ? word : lemma;
    }

    private static String noun(String word) {
        if (word.length() < 4
                || !word.endsWith("s")
                || endsWithAny(word, "ss", "us", "is")
                || Character.isDigit(word.charAt(word.length() - 2))) {
            return word;
        }
        if (word.endsWith("ies")) {
            return cut(word, 3) + "y";
        }
        return cut(word, endsWithAny(word, "sses", "shes", "ches", "xes", "zzes") ? 2 : 1);
    }

    private String adjective(String word) {
        if (adjectives.contains(word) || !endsWithAny(word, "er", "est")) {
            return word;
        }
        String stem = cut(word, word.endsWith("er") ? 2 : 3);
        return base(stem, adjectives::contains, word);
    }

    private String verb(String word) {
        if (verbs.contains(word)) {
            return word;
        }
        if (word.endsWith("s") && word.length() > 3) {
            return verbBeforeS(word);
        }
        if (word.endsWith("ed") && word.length() > 3) {
            String stem = cut(word, 2);
            return base(stem, verbs::contains, hasVowel(stem) ? guess(stem) : word);
        }
        if (word.endsWith("ing") && word.length() > 4) {
            String stem = cut(word, 3);
            if (stem.endsWith("ng") && verbs.contains(stem)) {
                return stem;
            }
            return base(stem, verbs::contains, hasVowel(stem) ? guess(stem) : word);
        }
        return word;
    }

    private String verbBeforeS(String word) {
        if (verbs.contains(cut(word, 1))) {
            return cut(word, 1);
        }
        if (word.endsWith("ies")) {
            return cut(word, 3) + "y";
        }
        boolean hissing = endsWithAny(word, "sses", "shes", "ches", "xes", "zzes", "oes");
        if (hissing || verbs.contains(cut(word, 2))) {
            return cut(word, 2);
        }
        return word.endsWith("ss") ? word : cut(word, 1);
    }

    /** The known word behind what stands before an ending: with a lost e or y restored, as it is, or undoubled. */
    private static String base(String stem, Predicate<String> isKnown, String otherwise) {
        if (isKnown.test(stem + "e")) {
            return stem + "e";
        }
        if (isKnown.test(stem)) {
            return stem;
        }
        if (stem.endsWith("i") && isKnown.test(cut(stem, 1) + "y")) {
            return cut(stem, 1) + "y";
        }
        if (isDoubled(stem) && isKnown.test(cut(stem, 1))) {
            return cut(stem, 1);
        }
        return stem.endsWith("ck") && isKnown.test(cut(stem, 1)) ? cut(stem, 1) : otherwise;
    }

    /** For a verb that no list knows: by the last letters of its stem. */
    private static String guess(String stem) {
        if (stem.endsWith("i")) {
            return cut(stem, 1) + "y";
        }
        if (isDoubled(stem) && !endsWithAny(stem, "ss", "ll", "ff", "zz")) {
            return cut(stem, 1);
        }
        return endsWithAny(stem, "c", "v", "u", "at", "iz", "is", "dg", "rg", "bl", "pl", "tl") ? stem + "e" : stem;
    }

    private static boolean isDoubled(String stem) {
        int n = stem.length();
        return n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2) && VOWELS.indexOf(stem.charAt(n - 1)) < 0;
    }

    private static boolean hasVowel(String word) {
        return word.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0 || c == 'y');
    }

    private static boolean endsWithAny(String word, String... endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
