package org.parley.intake.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;

/**
 * What a server answered, as a web archive keeps it.
 *
 * @param status 200 if all is well
 * @param contentType as the server wrote it, empty if it did not
 * @param body with chunks joined and packing undone
 */
record HttpMessage(int status, String contentType, byte[] body) {

    private static final Pattern HEAD_END = Pattern.compile("\r?\n\r?\n");
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w:.+-]{2,40})", Pattern.CASE_INSENSITIVE);

    /** Lengths are not believed at all: crawlers keep that of the packed page. The others are left out one after the other, since crawlers undo them and keep their names. */
    private static final List<String> UNTRUE = List.of(
            "content-length", "content-length|content-encoding", "content-length|content-encoding|transfer-encoding");

    /** @throws IOException if it is no such answer, or its body has more bytes than the limit */
    static HttpMessage read(byte[] block, int limit) throws IOException {
        @Nullable IOException problem = null;
        for (String untrue : UNTRUE) {
            try {
                return read(without(untrue, block), limit, untrue);
            } catch (IOException e) {
                problem = problem == null ? e : problem;
            } catch (IllegalArgumentException e) {
                problem = problem == null ? new IOException(e.getMessage(), e) : problem;
            }
        }
        throw problem == null ? new IOException("no answer") : problem;
    }

    private static HttpMessage read(byte[] block, int limit, String untrue) throws IOException {
        HttpResponse response = HttpResponse.parse(Channels.newChannel(new ByteArrayInputStream(block)));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (InputStream in = response.bodyDecoded().stream()) {
            byte[] buffer = new byte[1 << 14];
            int read = in.read(buffer);
            while (read >= 0 && body.size() <= limit) {
                body.write(buffer, 0, read);
                read = in.read(buffer);
            }
        } catch (IOException e) {
            if (body.size() == 0) {
                throw e;
            }
        }
        String type = response.headers().first("Content-Type").orElse("");
        return new HttpMessage(response.status(), type, body.toByteArray());
    }

    /** The same answer with some of its headers renamed, and with the length that it has. */
    private static byte[] without(String names, byte[] block) {
        String text = new String(block, StandardCharsets.ISO_8859_1);
        Matcher end = HEAD_END.matcher(text);
        int head = end.find() ? end.start() : text.length();
        Pattern header = Pattern.compile("(?im)^(?:" + names + ")(?=\\s{0,10}:)");
        String renamed = header.matcher(text.substring(0, head)).replaceAll("x-not-believed");
        int length = head == text.length() ? 0 : text.length() - end.end();
        String whole = renamed + "\r\nContent-Length: " + length + text.substring(head);
        return whole.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The media type of a content type, in lower case, without parameters. */
    static String mediaType(String contentType) {
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** The character set that a content type names, or null. */
    static @Nullable String charset(String contentType) {
        Matcher charset = CHARSET.matcher(contentType);
        return charset.find() ? charset.group(1) : null;
    }
}
