package org.parley.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Writes web archives for tests, record by record. */
final class WarcFile {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final boolean packed;

    WarcFile(boolean packed) {
        this.packed = packed;
    }

    static WarcFile plain() {
        return new WarcFile(false);
    }

    WarcFile record(String type, String address, String contentType, byte[] block, long length) {
        String head = "WARC/1.0\r\nWARC-Type: " + type
                + "\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2024-03-06T10:00:00Z\r\n"
                + (address.isEmpty() ? "" : "WARC-Target-URI: " + address + "\r\n") + "Content-Type: " + contentType
                + "\r\nContent-Length: " + length + "\r\n\r\n";
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        record.writeBytes(block);
        record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        out.writeBytes(packed ? gzip(record.toByteArray()) : record.toByteArray());
        return this;
    }

    WarcFile record(String type, String address, String contentType, String block) {
        byte[] bytes = block.getBytes(StandardCharsets.UTF_8);
        return record(type, address, contentType, bytes, bytes.length);
    }

    WarcFile response(String address, String head, byte[] body) {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        block.writeBytes(("HTTP/1.1 " + head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        block.writeBytes(body);
        return record("response", address, "application/http; msgtype=response", block.toByteArray(), block.size());
    }

    WarcFile page(String address, String html) {
        return response(
                address, "200 OK\r\nContent-Type: text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    WarcFile raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A page with one article. */
    static String html(String title, String text) {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>" + title
                + "</title></head><body><nav><a href=\"/\">Home</a></nav>" + "<article><h1>" + title + "</h1><p>" + text
                + "</p></article></body></html>";
    }
}
