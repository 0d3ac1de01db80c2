package org.parley.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.article.Mark;
import org.parley.article.Span;

/**
 * What lines at the top of a text say about it: {@code date 2024-03-06}, {@code outlet NAME}, {@code title TEXT},
 * {@code url URL}, each also with a colon. They stay in the text as marks. A {@code date} may be followed by the text on
 * its own line, as some collections write it.
 *
 * @param outlet null if not given
 * @param title null if not given
 * @param url null if not given
 * @param marks the lines
 * @param end where the text after them begins
 */
record Header(
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String url,
        List<Mark> marks,
        int end) {

    private static final Pattern DATE =
            Pattern.compile("[ \\t]*date:?[ \\t]+\\d{4}-\\d{2}-\\d{2}\\b[ \\t]*\\R?", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIELD = Pattern.compile(
            "[ \\t]*(outlet|title|url|Outlet|Title|URL|Url)(?::[ \\t]*|[ \\t]+)(\\S[^\\r\\n]{0,300})(?:\\R|$)");
    private static final Pattern BLANK = Pattern.compile("[ \\t]*\\R");

    Header {
        marks = List.copyOf(marks);
    }

    static Header of(String text) {
        @Nullable String outlet = null;
        @Nullable String title = null;
        @Nullable String url = null;
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        while (true) {
            Matcher date = DATE.matcher(text).region(at, text.length());
            Matcher field = FIELD.matcher(text).region(at, text.length());
            if (date.lookingAt()) {
                marks.add(mark(Mark.Kind.DATELINE, text, at, date.end(), "a line with the date"));
                at = date.end();
            } else if (field.lookingAt()) {
                String value = field.group(2).strip();
                switch (field.group(1).toLowerCase(Locale.ROOT)) {
                    case "outlet" -> outlet = value;
                    case "title" -> title = value;
                    default -> url = value;
                }
                boolean isTitle = field.group(1).equalsIgnoreCase("title");
                marks.add(mark(Mark.Kind.BOILERPLATE, text, at, field.end(), "a header line"));
                if (isTitle) {
                    marks.add(mark(Mark.Kind.HEADLINE, text, field.start(2), field.end(), "the title line"));
                }
                at = field.end();
            } else {
                break;
            }
        }
        Matcher blank = BLANK.matcher(text);
        while (at > 0 && blank.region(at, text.length()).lookingAt()) {
            at = blank.end();
        }
        return new Header(outlet, title, url, marks, at);
    }

    private static Mark mark(Mark.Kind kind, String text, int start, int end, String reason) {
        int from = start;
        int to = end;
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return new Mark(kind, new Span(from, to), reason);
    }
}
