package org.parley.intake.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.parley.intake.format.UnreadableArticle.Kind;

/**
 * Reads the files in a zip file, sorted by name; those of a stream, which cannot be sorted, in the order they come. The names
 * are only names: nothing is ever written.
 */
final class Zip {

    private static final String BROKEN = "broken zip data: ";

    private final Formats formats;
    private final Taker taker;

    Zip(Formats formats, Taker taker) {
        this.formats = formats;
        this.taker = taker;
    }

    void read(Source source, Unpacking unpacking) throws IOException {
        Unpacking within = unpacking.deeper();
        @Nullable Path file = source.file();
        try {
            if (file == null) {
                stream(source, within);
            } else {
                file(file, source, within);
            }
        } catch (ZipException | EOFException e) {
            taker.unreadable(new UnreadableArticle(source.where(), Kind.BROKEN, BROKEN + e.getMessage()));
        }
    }

    private void file(Path file, Source source, Unpacking within) throws IOException {
        try (ZipFile zip = open(file)) {
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(entry -> !isPassedOver(entry))
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .toList();
            if (entries.isEmpty()) {
                taker.unreadable(new UnreadableArticle(source.where(), Kind.EMPTY, "no files in this zip file"));
            }
            for (ZipEntry entry : entries) {
                within.addPacked(Math.max(0, entry.getCompressedSize()));
                entry(zip, entry, source, within);
            }
        }
    }

    /** A broken entry of a file spoils no other, since each is found by the file's table of contents. */
    private void entry(ZipFile zip, ZipEntry entry, Source source, Unpacking within) throws IOException {
        String where = source.where() + "#" + shown(entry);
        try (InputStream in = zip.getInputStream(entry)) {
            contents(in, entry, source, within);
        } catch (Unpacking.TooMuch e) {
            within.goOn();
            taker.unreadable(
                    new UnreadableArticle(where, Kind.TOO_LARGE, e.getMessage() + "; the rest of it is not read"));
        } catch (ZipException | EOFException e) {
            taker.unreadable(new UnreadableArticle(where, Kind.BROKEN, BROKEN + e.getMessage()));
        }
    }

    private void stream(Source source, Unpacking within) throws IOException {
        ZipInputStream zip = new ZipInputStream(source.in(), StandardCharsets.UTF_8);
        boolean any = false;
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!isPassedOver(entry)) {
                    any = true;
                    contents(zip, entry, source, within);
                }
                InputStream rest = within.unpacked(zip);
                rest.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IllegalArgumentException e) {
            throw new ZipException("a name that is not UTF-8");
        }
        if (!any) {
            taker.unreadable(new UnreadableArticle(source.where(), Kind.EMPTY, "no files in this zip file"));
        }
    }

    private void contents(InputStream in, ZipEntry entry, Source source, Unpacking within) throws IOException {
        String name = shown(entry);
        Source content = Source.ofStream(source.name() + "#" + name, source.where() + "#" + name, within.unpacked(in));
        formats.read(content, name, within);
    }

    /** Names in older zip files are in the character set of the machine that made them. */
    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | ZipException e) {
            return new ZipFile(file.toFile(), Charset.forName("IBM437"));
        }
    }

    /** Folders, hidden files and what a Mac adds, as in folders. */
    private static boolean isPassedOver(ZipEntry entry) {
        String name = entry.getName();
        String last = name.substring(name.lastIndexOf('/') + 1);
        return entry.isDirectory()
                || last.isEmpty()
                || (last.startsWith(".") && !last.startsWith(".."))
                || name.startsWith("__MACOSX/");
    }

    private static String shown(ZipEntry entry) {
        return entry.getName().replaceAll("\\p{Cntrl}", "?");
    }
}
