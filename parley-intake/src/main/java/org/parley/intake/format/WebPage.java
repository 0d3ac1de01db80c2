package org.parley.intake.format;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.parley.intake.format.UnreadableArticle.Kind;
import org.parley.intake.html.HtmlPage;

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
                .at(source.declared().address())
                .readAs(Format.HTML.label());
        Optional<Charset> declared = source.declaredCharset();
        taker.later(source.where(), bytes.length, () -> page(bytes, declared, given));
    }

    private Taker.Turn page(byte[] bytes, Optional<Charset> declared, Draft given) {
        Optional<Decoder.Decoded> decoded = Decoder.decode(bytes, declared.or(() -> DeclaredCharset.in(bytes)));
        if (decoded.isEmpty()) {
            return inTurn -> inTurn.unreadable(new UnreadableArticle(given.where(), Kind.BINARY, "not a text"));
        }
        String remark = decoded.get().remark();
        Taker.Turn page = page(decoded.get().text(), given);
        return inTurn -> {
            if (!remark.isEmpty()) {
                inTurn.remark(given.where(), remark);
            }
            page.give(inTurn);
        };
    }

    /**
     * @param html the decoded page
     * @param given what the input itself says about the page; it goes before what the page says
     */
    void give(String html, Draft given) {
        taker.later(given.where(), html.length(), () -> page(html, given));
    }

    private Taker.Turn page(String html, Draft given) {
        HtmlPage page = drafts.read(html, given);
        boolean blank = html.isBlank();
        return inTurn -> {
            Draft draft = drafts.draft(page, given);
            if (draft.text().isBlank() && !blank) {
                inTurn.unreadable(new UnreadableArticle(given.where(), Kind.EMPTY, "no article on this page"));
            } else {
                inTurn.draft(draft);
            }
        };
    }
}
