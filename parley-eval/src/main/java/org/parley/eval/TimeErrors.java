package org.parley.eval;

import java.io.PrintStream;
import org.parley.article.Span;
import org.parley.eval.TimeMl.Timex;

/** Lists what is wrong with the time expressions of a document, one line each, fields parted by tabs, for reading and sorting. */
final class TimeErrors {

    private static final int BEFORE = 60;
    private static final int BEHIND = 40;

    private TimeErrors() {}

    static void print(PrintStream out, String name, String text, TimeScore.Compared compared) {
        compared.missed().forEach(one -> line(out, "MISSED", shown(text, one), "-", context(text, one), name));
        compared.extra().forEach(one -> line(out, "EXTRA", "-", shown(text, one), context(text, one), name));
        for (TimeScore.Pair pair : compared.pairs()) {
            String kind = (pair.sameWords() ? "" : "+SPAN")
                    + (pair.sameValue() ? "" : "+VALUE")
                    + (pair.sameType() ? "" : "+TYPE");
            if (!kind.isEmpty()) {
                line(
                        out,
                        kind.substring(1),
                        shown(text, pair.gold()),
                        shown(text, pair.found()),
                        context(text, pair.gold()),
                        name);
            }
        }
    }

    private static void line(PrintStream out, String... fields) {
        out.println(String.join("\t", fields).replaceAll("[\n\r ]+", " "));
    }

    private static String shown(String text, Timex one) {
        return "[" + one.span().in(text) + "] " + one.type() + " " + one.value();
    }

    private static String context(String text, Timex one) {
        Span span = one.span();
        return text.substring(Math.max(0, span.start() - BEFORE), span.start())
                + "["
                + span.in(text)
                + "]"
                + text.substring(span.end(), Math.min(text.length(), span.end() + BEHIND));
    }
}
