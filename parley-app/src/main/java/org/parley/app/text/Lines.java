package org.parley.app.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.article.Passage;

/** Words of articles made fit for one line of a terminal: articles are hostile, and escape codes would drive it. */
final class Lines {

    private static final int WIDTH = 220;

    private static final Pattern QUOTATION_MARK =
            Pattern.compile("[“”„‟«»\"]|(?<![\\p{L}\\p{N}])[‘’']|’(?!\\p{L})(?<=[.,!?]’)");

    private Lines() {}

    /** The words without control characters; line ends stay. */
    static String printable(String words) {
        StringBuilder safe = new StringBuilder(words.length());
        words.replace("\r\n", "\n").codePoints().forEach(point -> {
            boolean control = Character.isISOControl(point) && point != '\n' && point != '\t';
            boolean direction = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
            safe.appendCodePoint(control || direction ? 0xFFFD : point);
        });
        return safe.toString();
    }

    /** The words on one line, cut where it would grow too long. */
    static String excerpt(String words) {
        String line = printable(words.strip().replaceAll("\\s+", " "));
        return line.codePointCount(0, line.length()) <= WIDTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, WIDTH)) + " …";
    }

    /** The words without quotation marks: a text that was reworded has nobody's own words. */
    static String unquoted(String words) {
        return QUOTATION_MARK.matcher(words).replaceAll("");
    }

    static String excerpt(List<Passage> passages) {
        return excerpt(passages.stream().map(Passage::exact).collect(Collectors.joining(" … ")));
    }
}
