package org.parley.app.json;

import org.parley.article.Article;
import org.parley.article.Mark;

/** An article's text as it may be shown: private words are covered, offsets stay valid. */
public final class Withheld {

    private static final char COVER = '\u2588';

    private Withheld() {}

    /** The text with every withheld character but white space covered, of the same length in UTF-16 units. */
    public static String text(Article article) {
        StringBuilder shown = new StringBuilder(article.text());
        for (Mark mark : article.marks()) {
            if (mark.withholdsWords()) {
                for (int i = mark.span().start(); i < mark.span().end(); i++) {
                    if (!Character.isWhitespace(shown.charAt(i))) {
                        shown.setCharAt(i, COVER);
                    }
                }
            }
        }
        return shown.toString();
    }
}
