package org.parley.intake.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a format by the first bytes of its content. */
final class Signature {

    private static final int MARKUP_WINDOW = 4096;
    private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?(rss|feed|rdf|channel|item|html|head|body)\\b");
    private static final Pattern HTML_START = Pattern.compile(
            "<(?:!doctype html|!--|(?:title|meta|link|script|style|div|p|h1|h2|article|main|section|table|span|br)\\b)");

    private Signature() {}

    /** Archives and packed files say what they are, whatever their names are. */
    static Optional<Format> ofArchive(byte[] start) {
        if (begins(start, 0x1F, 0x8B)) {
            return Optional.of(Format.GZIP);
        }
        if (begins(start, 'P', 'K', 3, 4) || begins(start, 'P', 'K', 5, 6)) {
            return Optional.of(Format.ZIP);
        }
        return begins(start, 'W', 'A', 'R', 'C', '/') ? Optional.of(Format.WARC) : Optional.empty();
    }

    /** The format of the content, if it is one that shows. */
    static Optional<Format> of(byte[] start) {
        Optional<Format> archive = ofArchive(start);
        if (archive.isPresent()) {
            return archive;
        }
        String text = text(start).stripLeading();
        if (text.startsWith("{")) {
            return Optional.of(ofBraces(text));
        }
        if (text.startsWith("[")) {
            return text.substring(1).stripLeading().startsWith("{") ? Optional.of(Format.JSON) : Optional.empty();
        }
        Optional<Format> markup = ofMarkup(text.substring(0, Math.min(text.length(), MARKUP_WINDOW)));
        return markup.isPresent() || !Fields.isTableHead(firstLine(text)) ? markup : Optional.of(Format.CSV);
    }

    /** One whole object in the first line is a file of lines; a long first line is too, unless it opens a JSON feed. */
    private static Format ofBraces(String text) {
        int end = text.indexOf('\n');
        if (end < 0) {
            return text.contains("jsonfeed.org/version") ? Format.JSON : Format.JSON_LINES;
        }
        return JsonObjects.isObject(text.substring(0, end)) ? Format.JSON_LINES : Format.JSON;
    }

    private static Optional<Format> ofMarkup(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int open = lower.indexOf('<');
        if (open < 0 || !lower.substring(0, open).isBlank() && !lower.contains("<?xml") && !lower.contains("<rss")) {
            return Optional.empty();
        }
        Matcher root = ROOT.matcher(lower);
        if (root.find()) {
            return switch (root.group(1)) {
                case "html", "head", "body" -> Optional.of(Format.HTML);
                case "channel", "item" ->
                    lower.startsWith("<?xml") ? Optional.of(Format.FEED) : Optional.<Format>empty();
                default -> Optional.of(Format.FEED);
            };
        }
        return HTML_START.matcher(lower).lookingAt() ? Optional.of(Format.HTML) : Optional.empty();
    }

    private static String text(byte[] start) {
        Optional<Charset> marked = Decoder.byteOrderMark(start).or(() -> Decoder.wideWithoutMark(start));
        int from = Decoder.byteOrderMark(start).isPresent() ? Decoder.markLength(start) : 0;
        return new String(start, from, start.length - from, marked.orElse(StandardCharsets.ISO_8859_1));
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? "" : text.substring(0, end);
    }

    private static boolean begins(byte[] bytes, int... first) {
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
}
