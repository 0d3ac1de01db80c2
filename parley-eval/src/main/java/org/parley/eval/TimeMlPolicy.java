package org.parley.eval;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.article.Span;
import org.parley.eval.TimeMl.Timex;
import org.parley.time.TimeExpression;

/**
 * Writes what the product finds as TimeML's guidelines do, where a reader is better served by something else:
 *
 * <ul>
 *   <li>a range ("March 5-7", "1994-1996"), one time in the product, is two expressions: its first and its last;
 *   <li>of a decade or century only the known digits are written ({@code 199}, not {@code 199X} as in ISO 8601).
 * </ul>
 */
final class TimeMlPolicy {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[-–—]\\s*|\\s+(?:to|through|until|and)\\s+");
    private static final Pattern TENS = Pattern.compile("(?:BC)?\\d{2,3}X+");

    private TimeMlPolicy() {}

    static List<Timex> of(String text, TimeExpression time) {
        String type = time.type().name();
        Span span = time.span();
        int slash = time.value().indexOf('/');
        Matcher between = BETWEEN.matcher(span.in(text));
        if (slash < 0 || !between.find()) {
            return List.of(new Timex(span, type, digits(time.value())));
        }
        return List.of(
                new Timex(
                        new Span(span.start(), span.start() + between.start()),
                        type,
                        time.value().substring(0, slash)),
                new Timex(
                        new Span(span.start() + between.end(), span.end()),
                        type,
                        time.value().substring(slash + 1)));
    }

    private static String digits(String value) {
        return TENS.matcher(value).matches() ? value.replace("X", "") : value;
    }
}
