package org.parley.intake.format;

import java.io.IOException;
import java.io.Reader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.parley.intake.format.UnreadableArticle.Kind;

/** Reads RSS of every version and Atom, one article an item. Broken feeds are read as far as their items go; nothing in one is expanded or fetched. */
final class Feed {

    private static final int MAX_DEPTH = 400;

    private final Limits limits;
    private final Taker taker;

    Feed(Limits limits, Taker taker) {
        this.limits = limits;
        this.taker = taker;
    }

    void read(Source source) throws IOException {
        Reader reader =
                Decoder.reader(source, source.charset(source.start()), remark -> taker.remark(source.where(), remark));
        FeedPieces pieces = new FeedPieces(reader, limits.lineChars());
        FeedHead head = FeedHead.NONE;
        int items = 0;
        for (FeedPieces.@Nullable Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
            if (piece.isItem()) {
                items++;
                item(piece, items, head, source);
            } else if (items == 0) {
                head = FeedHead.of(parse(piece.markup()));
            }
        }
        if (items == 0) {
            taker.unreadable(new UnreadableArticle(source.where(), Kind.EMPTY, "no items in this feed"));
        }
    }

    private void item(FeedPieces.Piece piece, int number, FeedHead head, Source source) {
        String here = source.where() + "#item " + number;
        if (piece.isTooLong()) {
            String reason = "an item of more than " + limits.lineChars() + " characters was skipped";
            taker.unreadable(new UnreadableArticle(here, Kind.TOO_LARGE, reason));
            return;
        }
        @Nullable Element element = parse(piece.markup()).firstElementChild();
        if (element == null) {
            taker.unreadable(new UnreadableArticle(here, Kind.BROKEN, "an item without content"));
            return;
        }
        Draft draft = new FeedItem(element, head).draft(source.name() + "#item " + number, here, taker);
        if (draft.text().isBlank()) {
            taker.unreadable(new UnreadableArticle(here, Kind.EMPTY, "no text in this item"));
        } else {
            taker.draft(draft);
        }
    }

    private static Document parse(String markup) {
        return Parser.xmlParser().setMaxDepth(MAX_DEPTH).parseInput(markup, "");
    }
}
