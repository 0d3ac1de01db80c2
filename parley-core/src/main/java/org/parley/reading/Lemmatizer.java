package org.parley.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.parley.lexicon.RuleFile;

/** Gives a word's dictionary form by rule and a list of exceptions. Immutable, safe for many threads. */
public final class Lemmatizer {

    private static final String VOWELS = "aeiou";

    private final Map<String, String> exceptions = new HashMap<>();

    public Lemmatizer() {
        for (RuleFile.Row row :
                RuleFile.read(Lemmatizer.class, "lang/en/lemmas.txt", 3).rows()) {
            for (String form : row.list(2)) {
                exceptions.put(key(form, row.field(0)), row.field(1));
            }
        }
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
        if (exception != null) {
            return exception;
        }
        String lemma = switch (upos) {
            case "VERB", "AUX" -> verb(lower);
            case "NOUN" -> noun(lower);
            case "ADJ", "ADV" -> compared(lower);
            default -> lower;
        };
        return lemma.equals(word) ? word : lemma;
    }

    private static String noun(String word) {
        int n = word.length();
        if (n < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, n - 3) + "y";
        }
        if (word.endsWith("sses")
                || word.endsWith("shes")
                || word.endsWith("ches")
                || word.endsWith("xes")
                || word.endsWith("zzes")) {
            return word.substring(0, n - 2);
        }
        return word.substring(0, n - 1);
    }

    private static String compared(String word) {
        return word;
    }

    private static String verb(String word) {
        int n = word.length();
        if (n > 4 && word.endsWith("ies")) {
            return word.substring(0, n - 3) + "y";
        }
        if (n > 3 && word.endsWith("s") && !word.endsWith("ss")) {
            boolean hissing = word.endsWith("sses")
                    || word.endsWith("shes")
                    || word.endsWith("ches")
                    || word.endsWith("xes")
                    || word.endsWith("oes");
            return word.substring(0, hissing ? n - 2 : n - 1);
        }
        if (n > 4 && word.endsWith("ied")) {
            return word.substring(0, n - 3) + "y";
        }
        if (n > 4 && word.endsWith("ing") && hasVowel(word, n - 3)) {
            return stem(word.substring(0, n - 3));
        }
        if (n > 3 && word.endsWith("eed")) {
            return n > 5 ? word.substring(0, n - 1) : word;
        }
        if (n > 3 && word.endsWith("ed") && hasVowel(word, n - 2)) {
            return stem(word.substring(0, n - 2));
        }
        return word;
    }

    private static boolean hasVowel(String word, int end) {
        for (int i = 0; i < end; i++) {
            if (VOWELS.indexOf(word.charAt(i)) >= 0 || (i > 0 && word.charAt(i) == 'y')) {
                return true;
            }
        }
        return false;
    }

    /** The verb behind what stands before -ed or -ing: a doubled consonant made single, a lost e restored. */
    private static String stem(String stem) {
        int n = stem.length();
        if (n < 2) {
            return stem;
        }
        char last = stem.charAt(n - 1);
        char before = stem.charAt(n - 2);
        if (last == before && "bdgmnprt".indexOf(last) >= 0) {
            return n > 3 && !stem.endsWith("add") ? stem.substring(0, n - 1) : stem;
        }
        return needsE(stem, last, before) ? stem + "e" : stem;
    }

    private static boolean needsE(String stem, char last, char before) {
        int n = stem.length();
        if ("cvu".indexOf(last) >= 0 || (last == 's' && before != 's') || (last == 'z' && before != 'z')) {
            return true;
        }
        if (last == 'g') {
            return before == 'r'
                    || before == 'd'
                    || (before == 'n' && (stem.endsWith("ang") || stem.endsWith("eng") || stem.endsWith("ung")))
                    || "aeiu".indexOf(before) >= 0;
        }
        if (last == 'l') {
            return "bdfgkpt".indexOf(before) >= 0;
        }
        boolean oneVowel = VOWELS.indexOf(before) >= 0 && (n < 3 || VOWELS.indexOf(stem.charAt(n - 3)) < 0);
        if (!oneVowel || VOWELS.indexOf(last) >= 0 || "wxyh".indexOf(last) >= 0) {
            return false;
        }
        if (stem.endsWith("at") || stem.endsWith("ut") || stem.endsWith("ot")) {
            return true;
        }
        boolean unstressed = syllables(stem) > 1
                && (before == 'e'
                        || stem.endsWith("it")
                        || stem.endsWith("on")
                        || stem.endsWith("om")
                        || stem.endsWith("or")
                        || stem.endsWith("in")
                        || stem.endsWith("op")
                        || stem.endsWith("ol")
                        || stem.endsWith("il")
                        || stem.endsWith("al")
                        || stem.endsWith("ish")
                        || stem.endsWith("an"));
        return !unstressed;
    }

    private static int syllables(String stem) {
        int count = 0;
        boolean inVowel = false;
        for (int i = 0; i < stem.length(); i++) {
            boolean vowel = VOWELS.indexOf(stem.charAt(i)) >= 0 || (stem.charAt(i) == 'y' && i > 0);
            if (vowel && !inVowel) {
                count++;
            }
            inVowel = vowel;
        }
        return count;
    }
}
