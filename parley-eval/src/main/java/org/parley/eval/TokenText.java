package org.parley.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.article.Span;

/**
 * A running text made of the tokens of a Penn treebank style tokeniser, with the place of each: marks written in code
 * ({@code ``}, {@code -LRB-}) become the marks they stand for, and spaces go where a writer leaves none.
 */
final class TokenText {

    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("``", "“"),
            Map.entry("''", "”"),
            Map.entry("`", "‘"),
            Map.entry("'''", "’”"),
            Map.entry("-LRB-", "("),
            Map.entry("-RRB-", ")"),
            Map.entry("-LSB-", "["),
            Map.entry("-RSB-", "]"),
            Map.entry("-LCB-", "{"),
            Map.entry("-RCB-", "}"));

    private static final Set<String> NO_SPACE_BEFORE =
            Set.of(",", ".", ";", ":", "?", "!", "%", ")", "]", "}", "”", "’", "’”", "'", "n't", "n’t");
    private static final Set<String> NO_SPACE_AFTER = Set.of("(", "[", "{", "“", "‘", "$", "£", "€", "#");
    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m", "t");

    private final StringBuilder text = new StringBuilder();
    private boolean inSingleQuotes;
    private String last = "";

    /** The places of the tokens, one each; a blank line parts them from what was added before. */
    List<Span> paragraph(List<String> tokens) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        last = "";
        inSingleQuotes = false;
        List<Span> spans = new ArrayList<>();
        for (String token : tokens) {
            String written = written(token);
            boolean joined = last.isEmpty() || NO_SPACE_AFTER.contains(last) || closesUp(written);
            if (!joined) {
                text.append(' ');
            }
            spans.add(new Span(text.length(), text.length() + written.length()));
            text.append(written);
            last = written;
        }
        return spans;
    }

    private String written(String token) {
        if (token.equals("'") && inSingleQuotes) {
            inSingleQuotes = false;
            return "’";
        }
        if (token.equals("`")) {
            inSingleQuotes = true;
        }
        return MARKS.getOrDefault(token, token.replace("\\/", "/"));
    }

    private static boolean closesUp(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        boolean clitic = (lower.startsWith("'") || lower.startsWith("’")) && CLITICS.contains(lower.substring(1));
        return clitic || NO_SPACE_BEFORE.contains(lower);
    }

    String text() {
        return text.toString();
    }
}
