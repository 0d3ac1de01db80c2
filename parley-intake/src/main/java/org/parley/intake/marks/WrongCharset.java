package org.parley.intake.marks;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts letters right that were written in UTF-8 and read in Windows-1252: their bytes are read once more. */
final class WrongCharset {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Letters can have been read wrongly more than once. */
    private static final int MOST_TIMES = 3;

    private static final int LONGEST = 4;

    /** Signs that no writer sets within a word: these letters were broken in another way too. */
    private static final Pattern STRAY = Pattern.compile("\\p{L}[‚„†‡‰\u0080-\u009F]\\p{L}");

    private WrongCharset() {}

    /** The word as it was written; empty if its bytes are no UTF-8. */
    static Optional<String> repaired(String word) {
        String repaired = word;
        for (int i = 0; i < MOST_TIMES; i++) {
            String again = once(repaired);
            if (again.equals(repaired)) {
                break;
            }
            repaired = again;
        }
        boolean whole =
                !MangledLetters.isMangled(repaired) && !STRAY.matcher(repaired).find();
        return whole && !repaired.equals(word) ? Optional.of(repaired) : Optional.empty();
    }

    private static String once(String word) {
        StringBuilder repaired = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            int length = sequence(word, at);
            String letter = length == 0 ? "" : decoded(word.substring(at, at + length));
            if (letter.isEmpty()) {
                repaired.append(word.charAt(at));
                at++;
            } else {
                repaired.append(letter);
                at += length;
            }
        }
        return repaired.toString();
    }

    /** How many characters the letter that begins here takes in UTF-8, by its first byte; 0 if none begins. */
    private static int sequence(String word, int at) {
        int first = octet(word.charAt(at));
        int length =
                first >= 0xC2 && first <= 0xDF ? 2 : (first & 0xF0) == 0xE0 ? 3 : (first & 0xF8) == 0xF0 ? LONGEST : 0;
        return at + length <= word.length() ? length : 0;
    }

    private static String decoded(String characters) {
        byte[] octets = new byte[characters.length()];
        for (int i = 0; i < octets.length; i++) {
            int octet = octet(characters.charAt(i));
            if (octet < 0) {
                return "";
            }
            octets[i] = (byte) octet;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    /** The byte that Windows-1252 has for a character; five bytes that it has no character for are often kept as controls. */
    private static int octet(char c) {
        if (c < 0x100) {
            return c;
        }
        byte[] octets = String.valueOf(c).getBytes(WESTERN);
        return octets.length == 1 && octets[0] != '?' ? octets[0] & 0xFF : -1;
    }
}
