package org.parley.intake.format;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.intake.format.UnreadableArticle.Kind;

/** The list of the formats that are read: tells each source's format and has its reader read it. Holds one article at a time. */
public final class Formats {

    private final Limits limits;
    private final Taker taker;
    private final WebPage pages;
    private final Fields fields;

    public Formats(Limits limits, Taker taker) {
        this.limits = limits;
        this.taker = taker;
        this.pages = new WebPage(limits, taker);
        this.fields = new Fields(taker, pages);
    }

    /**
     * Reads one input to its end, or as far as it can be read.
     *
     * @param fileName what tells its format unless its content does; empty if there is none
     */
    public void read(Source source, String fileName) throws IOException {
        Unpacking unpacking = Unpacking.of(limits);
        Source counted = new Source(
                source.name(),
                source.where(),
                unpacking.packed(source.in()),
                source.size(),
                source.declared(),
                source.file());
        try {
            read(counted, fileName, unpacking);
        } catch (Unpacking.TooMuch e) {
            String reason = e.getMessage() + "; the rest of it is not read";
            taker.unreadable(new UnreadableArticle(source.where(), Kind.TOO_LARGE, reason));
        }
    }

    void read(Source source, String fileName, Unpacking unpacking) throws IOException {
        @Nullable Format format = formatOf(source, fileName).orElse(null);
        if (format == null) {
            String ending = Format.ending(fileName);
            String reason = "files of type ." + ending + " are not read";
            taker.unreadable(new UnreadableArticle(source.where(), Kind.FORMAT, reason));
            return;
        }
        boolean archive = format == Format.WARC || format == Format.ZIP || format == Format.GZIP;
        if (archive && unpacking.isDeepest()) {
            String reason = "archives within archives are read " + limits.depth() + " deep";
            taker.unreadable(new UnreadableArticle(source.where(), Kind.TOO_LARGE, reason));
        } else {
            read(source, fileName, format, unpacking);
        }
    }

    void read(Source source, String fileName, Format format, Unpacking unpacking) throws IOException {
        switch (format) {
            case TEXT -> new PlainText(limits, taker).read(source);
            case HTML -> pages.read(source);
            case JSON_LINES -> new JsonLines(limits, taker, fields).read(source);
            case JSON -> new JsonDocument(limits, taker, fields).read(source);
            case FEED -> new Feed(limits, taker).read(source);
            case CSV -> new Table(limits, taker, fields).read(source);
            case WARC -> new WebArchive(limits, taker, this).read(source, unpacking);
            case ZIP -> new Zip(this, taker).read(source, unpacking);
            case GZIP -> new Gzip(this, taker).read(source, fileName, unpacking);
        }
    }

    /** Packed if its bytes say so, whatever its name; else by the ending of the name, else by the content; a name without an ending is a text's unless its content shows otherwise. */
    Optional<Format> formatOf(Source source, String fileName) throws IOException {
        String ending = Format.ending(fileName);
        Optional<Format> byName = Format.ofName(fileName);
        if (Signature.ofArchive(source.start()).equals(Optional.of(Format.GZIP))) {
            return Optional.of(Format.GZIP);
        }
        if (byName.isPresent()) {
            return byName.get() == Format.JSON ? Optional.of(ofJson(source)) : byName;
        }
        Optional<Format> byContent = Signature.of(source.start());
        boolean office = byContent.equals(Optional.of(Format.ZIP)) && !ending.isEmpty();
        return office
                ? Optional.empty()
                : byContent.isPresent() || !ending.isEmpty() ? byContent : Optional.of(Format.TEXT);
    }

    /** A file that only calls itself JSON may have one object a line. */
    private static Format ofJson(Source source) throws IOException {
        return Signature.of(source.start()).equals(Optional.of(Format.JSON_LINES)) ? Format.JSON_LINES : Format.JSON;
    }
}
