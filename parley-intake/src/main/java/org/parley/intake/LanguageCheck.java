package org.parley.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.RuleFile;

/** Tells the language of a text. English is recognised by its frequent words; the detector is loaded only when they are few. */
final class LanguageCheck {

    private static final int SAMPLE = 4000;
    private static final int DETECTOR_SAMPLE = 500;
    private static final int FEW_WORDS = 12;
    private static final double ENGLISH_SHARE = 0.25;
    private static final double NOT_ENGLISH_SHARE = 0.12;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final String MODEL = "/langdetect-183.bin";

    private final Set<String> englishWords = new HashSet<>();
    private @Nullable LanguageDetectorModel model;

    LanguageCheck() {
        for (RuleFile.Row row :
                RuleFile.read(LanguageCheck.class, "lang/en/english.txt", 1).rows()) {
            englishWords.addAll(row.list(0));
        }
    }

    /** ISO 639-1 code where the language has one; {@code en} for texts too short to tell that are in Latin letters. */
    String language(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        int words = 0;
        int english = 0;
        int latin = 0;
        Matcher matcher = WORD.matcher(sample);
        while (matcher.find()) {
            words++;
            english += englishWords.contains(matcher.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
            latin +=
                    Character.UnicodeScript.of(matcher.group().codePointAt(0)) == Character.UnicodeScript.LATIN ? 1 : 0;
        }
        boolean mostlyLatin = latin * 2 >= words;
        if (words == 0 || english >= words * ENGLISH_SHARE || (words < FEW_WORDS && mostlyLatin)) {
            return words == 0 ? "und" : "en";
        }
        String detected = detect(sample);
        boolean doubtful = english > words * NOT_ENGLISH_SHARE && mostlyLatin;
        return doubtful ? "en" : detected;
    }

    private String detect(String sample) {
        String prose = sample.replaceAll("\\s+", " ").strip();
        String start = prose.substring(0, Math.min(prose.length(), DETECTOR_SAMPLE));
        return shortCode(new LanguageDetectorME(model()).predictLanguage(start).getLang());
    }

    private synchronized LanguageDetectorModel model() {
        LanguageDetectorModel loaded = model;
        if (loaded == null) {
            try (@Nullable InputStream in = LanguageDetectorME.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException("no language model " + MODEL + " on the class path");
                }
                loaded = new LanguageDetectorModel(in);
                model = loaded;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return loaded;
    }

    private static String shortCode(String threeLetters) {
        return Codes.SHORT.getOrDefault(threeLetters, threeLetters);
    }

    /** The language's English name. */
    static String name(String code) {
        String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() || name.equals(code) ? "\"" + code + "\"" : name;
    }

    /** Two-letter codes by three-letter ones. */
    private static final class Codes {

        static final Map<String, String> SHORT = shortCodes();

        private static Map<String, String> shortCodes() {
            Map<String, String> codes = new HashMap<>(Map.of(
                    "cmn", "zh", "pes", "fa", "arb", "ar", "ekk", "et", "lvs", "lv", "nob", "nb", "plt", "mg", "zlm",
                    "ms"));
            for (String code : Locale.getISOLanguages()) {
                try {
                    codes.putIfAbsent(Locale.forLanguageTag(code).getISO3Language(), code);
                } catch (MissingResourceException e) {
                    continue;
                }
            }
            return codes;
        }
    }
}
