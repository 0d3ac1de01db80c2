package org.parley.intake.format;

import java.io.IOException;
import org.parley.intake.format.UnreadableArticle.Kind;

/** Reads a web page as one article. */
final class WebPage {

    private final Limits limits;
    private final Taker taker;
    private final HtmlDrafts drafts = new HtmlDrafts();

    WebPage(Limits limits, Taker taker) {
        this.limits = limits;
        this.taker = taker;
    }

    void read(Source source) throws IOException {
        byte[] bytes = source.in().readNBytes(limits.pageBytes() + 1);
        if (bytes.length > limits.pageBytes()) {
            String reason = "more than " + Limits.megabytes(limits.pageBytes()) + " is too large for one page";
            taker.unreadable(new UnreadableArticle(source.where(), Kind.TOO_LARGE, reason));
            return;
        }
        Draft given = Draft.ofText(source.name(), source.where(), "")
                .at(source.declared().address());
        Decoder.decode(bytes, source.charset(bytes))
                .ifPresentOrElse(
                        decoded -> {
                            if (!decoded.remark().isEmpty()) {
                                taker.remark(source.where(), decoded.remark());
                            }
                            give(decoded.text(), given.readAs(Format.HTML.label()));
                        },
                        () -> taker.unreadable(new UnreadableArticle(source.where(), Kind.BINARY, "not a text")));
    }

    /**
     * @param html the decoded page
     * @param given what the input itself says about the page; it goes before what the page says
     */
    void give(String html, Draft given) {
        Draft draft = drafts.draft(html, given);
        if (draft.text().isBlank() && !html.isBlank()) {
            taker.unreadable(new UnreadableArticle(given.where(), Kind.EMPTY, "no article on this page"));
        } else {
            taker.draft(draft);
        }
    }
}
