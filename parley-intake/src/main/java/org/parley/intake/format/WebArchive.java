package org.parley.intake.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.intake.format.UnreadableArticle.Kind;

/**
 * Reads WARC files: each page that a server answered with is an article; requests, pictures, answers without a page and
 * pages that were there already (revisits) are passed over by name.
 */
final class WebArchive {

    private static final Pattern MARKUP_TYPE =
            Pattern.compile("|.*[/+]xml|application/octet-stream|text/html|text/xml.*");
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/[\\d.]{1,5} +\\d{3}");
    private static final Set<String> HTML_TYPES = Set.of("text/html", "application/xhtml+xml");

    private final Limits limits;
    private final Taker taker;
    private final Formats formats;

    WebArchive(Limits limits, Taker taker, Formats formats) {
        this.limits = limits;
        this.taker = taker;
        this.formats = formats;
    }

    void read(Source source, Unpacking unpacking) throws IOException {
        Unpacking within = unpacking.deeper();
        WarcRecords records = new WarcRecords(
                source.in(), limits.pageBytes(), (number, problem) -> broken(where(source, number), problem));
        int count = 0;
        for (WarcRecords.@Nullable Entry entry = records.next(); entry != null; entry = records.next()) {
            count++;
            record(entry, source, within);
        }
        if (count == 0) {
            taker.unreadable(new UnreadableArticle(source.where(), Kind.EMPTY, "no records in this web archive"));
        }
    }

    private static String where(Source source, int number) {
        return number == 0 ? source.where() : source.where() + "#record " + number;
    }

    private void record(WarcRecords.Entry entry, Source source, Unpacking within) throws IOException {
        String where = where(source, entry.number());
        switch (entry.type()) {
            case "response" -> held(entry, where, () -> response(entry, source, where, within));
            case "resource", "conversion" ->
                held(
                        entry,
                        where,
                        () -> page(entry, source, where, entry.header("content-type"), entry.block(), within));
            case "revisit" -> taker.passedOver(where, "revisit of " + shown(address(entry)));
            default ->
                taker.passedOver(
                        where, entry.type().isEmpty() ? "a record without a type" : shown(entry.type()) + " record");
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private void held(WarcRecords.Entry entry, String where, Step step) throws IOException {
        if (entry.isCut()) {
            broken(where, "the archive ends within this record");
        } else if (entry.length() > limits.pageBytes()) {
            String reason = Limits.megabytes(entry.length()) + " is too large for one page";
            taker.unreadable(new UnreadableArticle(where, Kind.TOO_LARGE, reason));
        } else {
            step.run();
        }
    }

    private void response(WarcRecords.Entry entry, Source source, String where, Unpacking within) throws IOException {
        String start = new String(entry.block(), 0, Math.min(20, entry.block().length), StandardCharsets.ISO_8859_1);
        if (!STATUS_LINE.matcher(start).lookingAt()) {
            taker.passedOver(where, "a response that is no web page");
            return;
        }
        HttpMessage answer;
        try {
            answer = HttpMessage.read(entry.block(), limits.pageBytes());
        } catch (IOException e) {
            broken(where, "broken response: " + e.getMessage());
            return;
        }
        if (answer.status() != 200) {
            taker.passedOver(where, "status " + answer.status());
        } else if (answer.body().length > limits.pageBytes()) {
            String reason = "more than " + Limits.megabytes(limits.pageBytes()) + " is too large for one page";
            taker.unreadable(new UnreadableArticle(where, Kind.TOO_LARGE, reason));
        } else {
            page(entry, source, where, answer.contentType(), answer.body(), within);
        }
    }

    private void page(
            WarcRecords.Entry entry, Source source, String where, String contentType, byte[] body, Unpacking within)
            throws IOException {
        String mediaType = HttpMessage.mediaType(contentType);
        String address = address(entry);
        @Nullable Format format = format(mediaType, address, body);
        if (format == null) {
            taker.passedOver(where, mediaType.isEmpty() ? "no page" : shown(mediaType));
            return;
        }
        if (!entry.header("warc-truncated").isEmpty()) {
            taker.remark(where, "cut by the crawler (" + shown(entry.header("warc-truncated")) + ")");
        }
        Source.Declared declared = new Source.Declared(
                mediaType, HttpMessage.charset(contentType), address.startsWith("http") ? shown(address) : null);
        String name = source.name() + where.substring(source.where().length());
        Source page = new Source(name, where, new ByteArrayInputStream(body), body.length, declared, null);
        formats.read(page, "", format, within);
    }

    /** What is read, or null for what is no page: a picture, a script, a list for robots. */
    private static @Nullable Format format(String mediaType, String address, byte[] body) {
        if (address.endsWith("/robots.txt")) {
            return null;
        }
        if (mediaType.equals("text/plain")) {
            return Format.TEXT;
        }
        Optional<Format> shown = Signature.of(Arrays.copyOf(body, Math.min(body.length, Source.WINDOW)));
        boolean mayBeMarkup = MARKUP_TYPE.matcher(mediaType).matches();
        if (mayBeMarkup && (shown.equals(Optional.of(Format.HTML)) || shown.equals(Optional.of(Format.FEED)))) {
            return shown.get();
        }
        if (HTML_TYPES.contains(mediaType)) {
            return Format.HTML;
        }
        Optional<Format> byType = Format.ofMediaType(mediaType);
        boolean isFeed = byType.equals(Optional.of(Format.FEED)) || mediaType.equals("application/feed+json");
        return isFeed ? byType.get() : null;
    }

    private static String address(WarcRecords.Entry entry) {
        String address = entry.header("warc-target-uri");
        Matcher bracketed = Pattern.compile("<(.*)>").matcher(address);
        return bracketed.matches() ? bracketed.group(1) : address;
    }

    private static String shown(String words) {
        String plain = words.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= 500 ? plain : plain.substring(0, 500) + "…";
    }

    private void broken(String where, String problem) {
        taker.unreadable(new UnreadableArticle(where, Kind.BROKEN, problem));
    }
}
