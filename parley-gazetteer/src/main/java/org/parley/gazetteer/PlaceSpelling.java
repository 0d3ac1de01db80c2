package org.parley.gazetteer;

import java.text.Normalizer;
import java.util.Locale;

/** The form under which a place name is compared: no case, diacritics, apostrophes, dots or leading article. */
final class PlaceSpelling {

    private PlaceSpelling() {}

    static String fold(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = Character.toLowerCase(plain.charAt(i));
            if (Character.isLetterOrDigit(c) || c == '&') {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                folded.append(letter(c));
            } else {
                gap |= Character.isWhitespace(c) || c == '-' || c == '‐' || c == '–' || c == ',' || c == '/';
            }
        }
        return withoutArticle(folded.toString());
    }

    private static String withoutArticle(String folded) {
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    /** Letters that canonical decomposition leaves whole. */
    private static String letter(char c) {
        return switch (c) {
            case 'ı' -> "i";
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'đ' -> "d";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            case 'ð' -> "d";
            case 'ə' -> "e";
            default -> String.valueOf(c);
        };
    }

    /** Whether the words carry capitals wherever the pattern does, or are upper case throughout. */
    static boolean hasCapitalsOf(String words, String pattern) {
        String letters = lettersOf(words);
        String wanted = lettersOf(pattern);
        if (letters.length() != wanted.length()) {
            return true;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (Character.isUpperCase(wanted.charAt(i)) && !Character.isUpperCase(letters.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String lettersOf(String words) {
        String stripped = words.toLowerCase(Locale.ROOT).startsWith("the ") ? words.substring(4) : words;
        StringBuilder letters = new StringBuilder();
        stripped.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
