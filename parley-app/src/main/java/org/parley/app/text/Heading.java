package org.parley.app.text;

import java.io.PrintWriter;
import org.parley.article.Article;
import org.parley.article.Outlet;
import org.parley.time.TimeAnchor;

/** The lines that stand above each article: its name, outlet, origin, headline, and date with the reason. */
final class Heading {

    private final PrintWriter out;

    Heading(PrintWriter out) {
        this.out = out;
    }

    /** Of an article that is looked at by itself. */
    void write(Article article, TimeAnchor dated) {
        write(article, article.origin(), dated);
    }

    /** Of an article of a run. */
    void write(Article article, TimeAnchor dated, CopyText run) {
        write(article, run.copies().origin(article.id()), dated);
        for (String kin : run.copies().kin(article.id(), run::name)) {
            out.write("   " + Lines.printable(kin) + "\n");
        }
    }

    private void write(Article article, Outlet from, TimeAnchor dated) {
        out.write("== " + Lines.printable(article.name()) + "\n");
        if (!article.headline().isEmpty()) {
            out.write("   " + Lines.excerpt(article.headline()) + "\n");
        }
        String origin = from.equals(article.outlet()) ? "" : ", origin " + from.name();
        out.write("   " + Lines.printable(article.outlet().name() + origin) + "\n");
        String date = dated.isKnown() ? dated.edtf() : "undated";
        out.write("   " + date + " (" + dated.basis().code() + (dated.reason().isEmpty() ? "" : ": " + dated.reason())
                + ")\n");
    }
}
