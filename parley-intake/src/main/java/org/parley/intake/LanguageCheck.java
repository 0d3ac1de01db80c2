package org.parley.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;
import org.parley.intake.marks.CommonWords;

/** Tells the language of a text. English is recognised by its frequent words; the detector is loaded only when they are few. */
final class LanguageCheck {

    private static final int SAMPLE = 4000;
    private static final int DETECTOR_SAMPLE = 500;
    private static final int FEW_WORDS = 12;
    private static final int FEWEST_COMMON = 2;
    private static final double ENGLISH_SHARE = 0.25;
    private static final double NOT_ENGLISH_SHARE = 0.12;

    /** Enough for English if no word of another language is in the text but such as names have: lists of names hold few frequent words. */
    private static final double ALONE_SHARE = 0.06;

    private static final String MODEL = "/langdetect-183.bin";

    private final CommonWords commonWords = CommonWords.known();
    private @Nullable LanguageDetectorModel model;

    /** ISO 639-1 code where the language has one; {@code en} for texts too short to tell that are in Latin letters. */
    String language(String text) {
        String sample = sample(text);
        CommonWords.Count count = commonWords.count(sample);
        int words = count.words();
        if (words == 0) {
            return "und";
        }
        if (words < FEW_WORDS && count.mostlyLatin()) {
            boolean other = count.ofOther() >= FEWEST_COMMON && count.certain() > 0 && count.english() == 0;
            return other ? count.other() : "en";
        }
        if (count.english() >= words * ENGLISH_SHARE) {
            return "en";
        }
        double fewest = count.certain() == 0 ? ALONE_SHARE : NOT_ENGLISH_SHARE;
        boolean doubtful = count.english() > words * fewest && count.mostlyLatin();
        return doubtful ? "en" : detect(sample);
    }

    /** The beginning, and of a long text its middle and its end too: a summary in English makes no English article. */
    private static String sample(String text) {
        if (text.length() <= 3 * SAMPLE) {
            return text;
        }
        int middle = text.length() / 2;
        return text.substring(0, SAMPLE) + "\n" + text.substring(middle, middle + SAMPLE) + "\n"
                + text.substring(text.length() - SAMPLE);
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
