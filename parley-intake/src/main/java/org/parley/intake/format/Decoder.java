package org.parley.intake.format;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text: by the byte order mark, else as UTF-8 if it is valid, else by the character set that was declared,
 * else by what the bytes look like. Bytes that are good UTF-8 go before any declaration, because no other set gives them by chance.
 */
public final class Decoder {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int SAMPLE = 1 << 16;
    private static final double MAX_CONTROL_SHARE = 0.02;

    /** Zeros are rare in texts, but pages put together by broken systems have a few. */
    private static final int ZERO = 10;

    private Decoder() {}

    /**
     * @param text without a byte order mark, line ends untouched
     * @param remark what was guessed, empty if nothing was
     */
    public record Decoded(String text, String remark) {}

    /** The text of a web page, which may name its character set itself; nothing if the bytes are not text. */
    public static Optional<Decoded> decodePage(byte[] bytes) {
        return decode(bytes, DeclaredCharset.in(bytes));
    }

    /** The text, or nothing if the bytes are not text. */
    static Optional<Decoded> decode(byte[] bytes) {
        return decode(bytes, Optional.empty());
    }

    /**
     * The text, or nothing if the bytes are not text.
     *
     * @param declared the character set that somebody says these are in
     */
    static Optional<Decoded> decode(byte[] bytes, Optional<Charset> declared) {
        Choice choice = choose(bytes, declared, true);
        if (choice.isDoubtful()
                && isBinary(new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1))) {
            return Optional.empty();
        }
        @Nullable String known = choice.text();
        String text = known == null ? replacing(bytes, choice.skip(), choice.charset()) : known;
        return isBinary(text) ? Optional.empty() : Optional.of(new Decoded(text, choice.remark()));
    }

    /**
     * The text of a stream, decoded while it is read; the choice is made by its first bytes.
     *
     * @param remark told what was guessed, if anything was
     */
    static Reader reader(Source source, Optional<Charset> declared, Consumer<String> remark) throws IOException {
        byte[] start = source.start();
        Choice choice = choose(start, declared, start.length < Source.WINDOW - 1);
        if (!choice.remark().isEmpty()) {
            remark.accept(choice.remark());
        }
        source.in().skipNBytes(choice.skip());
        return new InputStreamReader(source.in(), choice.charset());
    }

    /**
     * @param skip the bytes of the byte order mark
     * @param remark what was guessed, empty if nothing was
     * @param isDoubtful whether the bytes may be no text at all
     * @param text what they are as text, where that was found out on the way; else null
     */
    private record Choice(
            Charset charset,
            int skip,
            String remark,
            boolean isDoubtful,
            @Nullable String text) {

        Choice(Charset charset, int skip, String remark, boolean isDoubtful) {
            this(charset, skip, remark, isDoubtful, null);
        }
    }

    private static Choice choose(byte[] bytes, Optional<Charset> declared, boolean whole) {
        Optional<Charset> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            return new Choice(marked.get(), markLength(bytes), "", false);
        }
        Optional<Charset> wide = wideWithoutMark(bytes);
        if (wide.isPresent()) {
            return new Choice(
                    wide.get(), 0, "no byte order mark; read as " + wide.get().name(), false);
        }
        Charset named = declared.orElse(StandardCharsets.UTF_8);
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean broken = text.indexOf('\uFFFD') >= 0;
        if (!broken || isUtf8(bytes, whole)) {
            // each character beyond ASCII takes more bytes than it has UTF-16 units
            boolean ascii = !broken && text.length() == bytes.length;
            boolean lie = !named.equals(StandardCharsets.UTF_8) && !ascii;
            Charset charset = ascii ? named : StandardCharsets.UTF_8;
            return new Choice(
                    charset,
                    0,
                    lie ? "declared as " + named.name() + " but is UTF-8" : "",
                    false,
                    charset.equals(StandardCharsets.UTF_8) ? text : null);
        }
        if (isMostlyUtf8(text)) {
            return new Choice(StandardCharsets.UTF_8, 0, "broken UTF-8; the broken letters are marked", false);
        }
        if (!named.equals(StandardCharsets.UTF_8)) {
            return new Choice(named, 0, "", true);
        }
        Charset guessed = guessed(bytes);
        return new Choice(guessed, 0, "not UTF-8; read as " + guessed.name(), true);
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
    static Optional<Charset> wideWithoutMark(byte[] bytes) {
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

    /** @param whole whether the bytes are all there are, so that the last letter must be whole */
    private static boolean isUtf8(byte[] bytes, boolean whole) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1 << 12);
        while (true) {
            CoderResult result = decoder.decode(in, out, whole);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
            out.clear();
        }
    }

    private static String replacing(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
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

    private static Charset guessed(byte[] bytes) {
        CharsetMatch match = new CharsetDetector()
                .setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes)
                .detect();
        return match == null ? WESTERN : javaCharset(match.getName());
    }

    private static Charset javaCharset(String name) {
        if (Set.of("ISO-8859-1", "US-ASCII").contains(name) || name.startsWith("UTF-16") || name.startsWith("UTF-32")) {
            return WESTERN;
        }
        return Charset.isSupported(name) ? Charset.forName(name) : WESTERN;
    }

    private static boolean isBinary(String text) {
        int sample = Math.min(text.length(), SAMPLE);
        int control = 0;
        for (int i = 0; i < sample; i++) {
            char c = text.charAt(i);
            if (c == 0) {
                control += ZERO;
            } else if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                control++;
            }
        }
        return control > sample * MAX_CONTROL_SHARE;
    }
}
