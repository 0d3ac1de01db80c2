package org.parley.intake.format;

import java.io.IOException;
import org.parley.intake.format.UnreadableArticle.Kind;

/** Reads a text as one article; its characters stay as they are. */
final class PlainText {

    private final Limits limits;
    private final Taker taker;

    PlainText(Limits limits, Taker taker) {
        this.limits = limits;
        this.taker = taker;
    }

    void read(Source source) throws IOException {
        if (source.size() > limits.articleBytes()) {
            tooLarge(source, Limits.megabytes(source.size()));
            return;
        }
        byte[] bytes = source.in().readNBytes(limits.articleBytes() + 1);
        if (bytes.length > limits.articleBytes()) {
            tooLarge(source, "more than " + Limits.megabytes(limits.articleBytes()));
            return;
        }
        Decoder.decode(bytes, source.declaredCharset())
                .ifPresentOrElse(
                        decoded -> {
                            if (!decoded.remark().isEmpty()) {
                                taker.remark(source.where(), decoded.remark());
                            }
                            taker.draft(Draft.ofText(source.name(), source.where(), decoded.text())
                                    .at(source.declared().address()));
                        },
                        () -> taker.unreadable(new UnreadableArticle(source.where(), Kind.BINARY, "not a text")));
    }

    private void tooLarge(Source source, String size) {
        String limit = "the limit is " + Limits.megabytes(limits.articleBytes());
        taker.unreadable(new UnreadableArticle(
                source.where(), Kind.TOO_LARGE, size + " is too large for one article; " + limit));
    }
}
