package org.parley.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Turns bytes into text: by the byte order mark, else as UTF-8 if it is valid, else by what the bytes look like. */
final class Decoder {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int SAMPLE = 1 << 16;
    private static final double MAX_CONTROL_SHARE = 0.02;

    private Decoder() {}

    /**
     * @param text without a byte order mark, line ends untouched
     * @param remark what was guessed, empty if nothing was
     */
    record Decoded(String text, String remark) {}

    /** The text, or nothing if the bytes are not text. */
    static Optional<Decoded> decode(byte[] bytes) {
        Optional<Charset> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            return text(replacing(bytes, markLength(bytes), marked.get()), "");
        }
        Optional<Charset> wide = wideWithoutMark(bytes);
        if (wide.isPresent()) {
            return text(
                    replacing(bytes, 0, wide.get()),
                    "no byte order mark; read as " + wide.get().name());
        }
        Optional<String> strict = strictUtf8(bytes);
        if (strict.isPresent()) {
            return text(strict.get(), "");
        }
        String repaired = replacing(bytes, 0, StandardCharsets.UTF_8);
        if (isMostlyUtf8(repaired)) {
            return text(repaired, "broken UTF-8; the broken letters are marked");
        }
        if (isBinary(new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1))) {
            return Optional.empty();
        }
        return guessed(bytes);
    }

    /** The text of a web page, which may say itself what its character set is; bytes that are good UTF-8 go before that. */
    static Optional<Decoded> decodePage(byte[] bytes) {
        Optional<Charset> declared = byteOrderMark(bytes).isPresent() ? Optional.empty() : DeclaredCharset.in(bytes);
        boolean believed = declared.isPresent()
                && !declared.get().equals(StandardCharsets.UTF_8)
                && wideWithoutMark(bytes).isEmpty()
                && strictUtf8(bytes).isEmpty();
        return believed ? text(replacing(bytes, 0, declared.get()), "") : decode(bytes);
    }

    /** The character set that the first bytes declare. */
    static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    static int markLength(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF) ? 4 : 2;
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    /** Latin text in UTF-16 has a zero in every second byte, which no other text has. */
    private static Optional<Charset> wideWithoutMark(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        if (pairs < 2 || Math.min(even, odd) > pairs / 50) {
            return Optional.empty();
        }
        if (odd > pairs / 2) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even > pairs / 2 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<String> strictUtf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String replacing(byte[] bytes, int from, Charset charset) {
        CharBuffer chars = charset.decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
        return chars.toString();
    }

    /** Whether more letters beyond ASCII came out whole than broken, which no other character set gives by chance. */
    private static boolean isMostlyUtf8(String decoded) {
        int whole = 0;
        int broken = 0;
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            broken += c == '\uFFFD' ? 1 : 0;
            whole += c > 127 && c != '\uFFFD' ? 1 : 0;
        }
        return whole > broken;
    }

    private static Optional<Decoded> guessed(byte[] bytes) {
        CharsetMatch match = new CharsetDetector()
                .setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes)
                .detect();
        Charset charset = match == null ? WESTERN : javaCharset(match.getName());
        return text(replacing(bytes, 0, charset), "not UTF-8; read as " + charset.name());
    }

    private static Charset javaCharset(String name) {
        if (Set.of("ISO-8859-1", "US-ASCII").contains(name) || name.startsWith("UTF-16") || name.startsWith("UTF-32")) {
            return WESTERN;
        }
        return Charset.isSupported(name) ? Charset.forName(name) : WESTERN;
    }

    private static Optional<Decoded> text(String text, String remark) {
        return isBinary(text.substring(0, Math.min(text.length(), SAMPLE)))
                ? Optional.empty()
                : Optional.of(new Decoded(text, remark));
    }

    private static boolean isBinary(String sample) {
        int control = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (c == 0) {
                return true;
            }
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                control++;
            }
        }
        return control > sample.length() * MAX_CONTROL_SHARE;
    }
}
