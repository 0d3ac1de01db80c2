package org.parley.app.text;

import java.io.PrintWriter;
import java.io.Writer;
import org.parley.app.json.Withheld;
import org.parley.article.Article;
import org.parley.article.Mark;
import org.parley.intake.Taken;
import org.parley.time.TimeAnchor;

/** Articles as they were taken in, for people to read. */
public final class ArticleText {

    private final PrintWriter out;

    public ArticleText(Writer out) {
        this.out = new PrintWriter(out);
    }

    public void write(Article article, Taken taken, TimeAnchor dated, CopyText run) {
        new Heading(out).write(article, dated, run);
        out.write("   " + how(article, taken) + "\n");
        String shown = Withheld.text(article);
        for (Mark mark : article.marks()) {
            out.write("  [" + mark.kind().code() + "] "
                    + Lines.excerpt(mark.span().in(shown))
                    + (mark.repaired() == null ? "" : " → " + Lines.excerpt(mark.repaired())) + " — "
                    + Lines.printable(mark.reason()) + "\n");
        }
        out.write("\n" + Lines.printable(shown) + "\n\n");
    }

    /** What it was read as, and from where if its name does not tell. */
    private static String how(Article article, Taken taken) {
        String from = taken.where().endsWith(article.name()) ? "" : " from " + taken.where();
        String authors = taken.authors().isEmpty() ? "" : ", by " + String.join(", ", taken.authors());
        String updated = taken.updated() == null ? "" : ", updated " + taken.updated();
        return Lines.printable("read as " + taken.format() + from + authors + updated);
    }
}
