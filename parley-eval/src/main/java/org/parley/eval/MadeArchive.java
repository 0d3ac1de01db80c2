package org.parley.eval;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Makes a web archive of pages with made-up articles, packed record by record as crawlers do; equal numbers give equal bytes. */
final class MadeArchive {

    private static final List<String> SUBJECTS = List.of(
            "The ministry",
            "A spokesman of the river commission",
            "The mayor",
            "The delegation",
            "An official of the port",
            "The mediator",
            "The council",
            "A resident of the valley");
    private static final List<String> ACTS = List.of(
            "said that the talks would go on",
            "denied that the bridge had been closed",
            "announced a pause in the shelling",
            "called for the release of the fishermen",
            "warned that the harvest was at risk",
            "met the envoy at the airport",
            "reported that the road was open again",
            "offered to send engineers to the dam");
    private static final List<String> TIMES = List.of(
            "on Monday",
            "late on Tuesday",
            "before dawn",
            "after a week of silence",
            "on the eve of the vote",
            "at noon");

    private MadeArchive() {}

    static void write(Path file, int pages) {
        Random random = new Random(pages);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            for (int i = 0; i < pages; i++) {
                String address = "https://www.outlet" + i % 40 + ".example/2024/03/" + (1 + i % 28) + "/" + i;
                record(out, "request", address, "GET /" + i + " HTTP/1.1\r\n\r\n");
                record(
                        out,
                        "response",
                        address,
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page(i, random));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void record(OutputStream out, String type, String address, String block) throws IOException {
        byte[] bytes = block.getBytes(StandardCharsets.UTF_8);
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2024-03-06T10:00:00Z\r\nContent-Type: application/http; msgtype=" + type
                + "\r\nContent-Length: " + bytes.length + "\r\n\r\n";
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(head.getBytes(StandardCharsets.UTF_8));
            gzip.write(bytes);
            gzip.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        }
        packed.writeTo(out);
    }

    /** Some 40 KB, as a page of a newspaper without its pictures is: menus, scripts, lists of other pages, the article. */
    private static String page(int number, Random random) {
        StringBuilder html =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>");
        html.append(sentence(random)).append(" | Outlet ").append(number % 40).append("</title>");
        html.append("<meta property=\"article:published_time\" content=\"2024-03-")
                .append(10 + number % 18);
        html.append("T10:00:00Z\"><script>")
                .append("var a = {b: 1};\n".repeat(300))
                .append("</script></head><body><nav><ul>");
        for (int i = 0; i < 60; i++) {
            html.append("<li><a href=\"/section/")
                    .append(i)
                    .append("\">Section ")
                    .append(i)
                    .append("</a></li>\n");
        }
        html.append("</ul></nav><main><article><h1>").append(sentence(random)).append("</h1>\n");
        for (int i = 0; i < 12; i++) {
            html.append("<p>");
            for (int j = 0; j < 4; j++) {
                html.append(sentence(random)).append(' ');
            }
            html.append("</p>\n<div class=\"slot\" data-id=\"").append(i).append("\"></div>\n");
        }
        html.append("</article></main><aside><h2>Most read</h2>");
        for (int i = 0; i < 80; i++) {
            html.append("<div class=\"teaser\"><a href=\"/").append(i).append("\"><img src=\"x.jpg\" alt=\"\"><span>");
            html.append(sentence(random)).append("</span></a></div>\n");
        }
        return html.append("</aside><footer>© Outlet</footer></body></html>").toString();
    }

    private static String sentence(Random random) {
        return any(SUBJECTS, random) + " " + any(ACTS, random) + " " + any(TIMES, random) + ", after "
                + (2 + random.nextInt(97)) + " days.";
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
