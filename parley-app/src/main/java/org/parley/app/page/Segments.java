package org.parley.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.article.Article;
import org.parley.article.Mark;

/** Cuts an article's text where a mark begins or ends; one pass, whatever the marks overlap. */
final class Segments {

    private static final Mark.Kind[] KINDS = Mark.Kind.values();

    private final String text;
    private final int[] open = new int[KINDS.length];
    private final List<ArticleView.Segment> segments = new ArrayList<>();
    private final List<String> hiding = new ArrayList<>();
    private int hidden;

    private Segments(String text) {
        this.text = text;
    }

    static List<ArticleView.Segment> of(Article article) {
        TreeMap<Integer, int[]> changes = new TreeMap<>();
        for (Mark mark : article.marks()) {
            if (!mark.span().isEmpty()) {
                int kind = mark.kind().ordinal();
                changes.computeIfAbsent(mark.span().start(), at -> new int[KINDS.length])[kind]++;
                changes.computeIfAbsent(mark.span().end(), at -> new int[KINDS.length])[kind]--;
            }
        }
        return new Segments(lines(article.text())).cut(changes);
    }

    static boolean hides(Mark.Kind kind) {
        return kind == Mark.Kind.PRIVATE || kind == Mark.Kind.APPEAL;
    }

    private List<ArticleView.Segment> cut(TreeMap<Integer, int[]> changes) {
        int from = 0;
        for (Map.Entry<Integer, int[]> change : changes.entrySet()) {
            add(from, change.getKey());
            from = change.getKey();
            for (int i = 0; i < open.length; i++) {
                open[i] += change.getValue()[i];
            }
        }
        add(from, text.length());
        closeHidden();
        return List.copyOf(segments);
    }

    private void add(int from, int to) {
        if (from == to) {
            return;
        }
        List<String> classes = new ArrayList<>();
        boolean hides = false;
        for (Mark.Kind kind : KINDS) {
            if (open[kind.ordinal()] > 0 && hides(kind)) {
                hides = true;
                if (!hiding.contains(kind.code())) {
                    hiding.add(kind.code());
                }
            } else if (open[kind.ordinal()] > 0) {
                classes.add(kind.code());
            }
        }
        if (hides) {
            hidden += to - from;
        } else {
            closeHidden();
            segments.add(new ArticleView.Segment(text.substring(from, to), String.join(" ", classes), ""));
        }
    }

    /** Neighbouring stretches that are withheld for several reasons are one to a reader. */
    private void closeHidden() {
        if (hidden > 0) {
            String blocks = String.valueOf(Withheld.BLOCK).repeat(hidden);
            segments.add(new ArticleView.Segment(blocks, "", "withheld: " + String.join(", ", hiding)));
            hidden = 0;
            hiding.clear();
        }
    }

    /** Line ends of other systems as line feeds, one character for one: an HTML parser would make one of two and move every offset. */
    static String lines(String text) {
        if (text.indexOf('\r') < 0) {
            return text;
        }
        StringBuilder lines = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\r') {
                boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                lines.setCharAt(i, pair ? ' ' : '\n');
            }
        }
        return lines.toString();
    }
}
