package org.parley.intake.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import org.parley.intake.format.UnreadableArticle.Kind;

/** Reads what is packed with gzip. */
final class Gzip {

    /** Formats of many records, in which what stands after a damaged stretch can still be read. */
    private static final Set<Format> OF_RECORDS = EnumSet.of(Format.WARC, Format.JSON_LINES, Format.CSV);

    private final Formats formats;
    private final Taker taker;

    Gzip(Formats formats, Taker taker) {
        this.formats = formats;
        this.taker = taker;
    }

    void read(Source source, String fileName, Unpacking unpacking) throws IOException {
        Unpacking within = unpacking.deeper();
        GzipMembers members = new GzipMembers(source.in());
        InputStream plain = within.unpacked(members);
        try {
            Source content = Source.ofStream(source.name(), source.where(), plain);
            String unpackedName = Format.unpackedName(fileName);
            Optional<Format> byName = Format.ofName(unpackedName);
            Optional<Format> format = byName.isPresent() ? byName : formats.formatOf(content, unpackedName);
            if (format.isPresent() && OF_RECORDS.contains(format.get())) {
                members.goOnAfterDamage(
                        problem -> taker.unreadable(new UnreadableArticle(source.where(), Kind.BROKEN, problem)));
            }
            formats.read(content, unpackedName, within);
        } catch (ZipException | EOFException e) {
            taker.unreadable(new UnreadableArticle(source.where(), Kind.BROKEN, "broken gzip data: " + e.getMessage()));
        }
    }
}
