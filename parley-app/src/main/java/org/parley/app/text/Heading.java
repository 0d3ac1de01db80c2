package org.parley.app.text;

import java.io.PrintWriter;
import org.parley.article.Article;
import org.parley.time.TimeAnchor;

/** The lines that stand above each article: its name, outlet, origin, headline, and date with the reason. */
final class Heading {

    private final PrintWriter out;

    Heading(PrintWriter out) {
        this.out = out;
    }

    void write(Article article, TimeAnchor dated) {
        out.write("== " + Lines.printable(article.name()) + "\n");
        if (!article.headline().isEmpty()) {
            out.write("   " + Lines.excerpt(article.headline()) + "\n");
        }
        String origin = article.origin().equals(article.outlet())
                ? ""
                : ", origin " + article.origin().name();
        out.write("   " + Lines.printable(article.outlet().name() + origin) + "\n");
        String date = dated.isKnown() ? dated.edtf() : "undated";
        out.write("   " + date + " (" + dated.basis().code() + (dated.reason().isEmpty() ? "" : ": " + dated.reason())
                + ")\n");
    }
}
