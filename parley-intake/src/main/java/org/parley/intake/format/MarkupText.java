package org.parley.intake.format;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** The words of a piece of HTML that is an article's body and nothing else, a blank line between paragraphs. */
final class MarkupText {

    private static final int MAX_DEPTH = 400;
    private static final Set<String> NO_WORDS = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "form",
            "svg",
            "math",
            "head",
            "video",
            "audio",
            "button",
            "select",
            "textarea");

    private MarkupText() {}

    static String of(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html.strip();
        }
        Element body =
                Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, "").body();
        Paragraphs paragraphs = new Paragraphs();
        body.filter(paragraphs);
        return paragraphs.text.toString().strip();
    }

    /** Markup within one line: a title, a name. */
    static String line(String html) {
        return of(html).replaceAll("\\s+", " ").strip();
    }

    private static final class Paragraphs implements NodeFilter {

        private final StringBuilder text = new StringBuilder();

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                add(words.getWholeText());
            } else if (node instanceof Element element) {
                if (NO_WORDS.contains(element.normalName())) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (element.normalName().equals("br")) {
                    end("\n");
                } else if (element.isBlock()) {
                    end("\n\n");
                }
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                end("\n\n");
            }
            return FilterResult.CONTINUE;
        }

        private void add(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                boolean space = c <= ' ' || c == '\u00A0' || c == '\u2028' || c == '\u2029';
                if (!space) {
                    text.append(c);
                } else if (text.length() > 0 && text.charAt(text.length() - 1) > ' ') {
                    text.append(' ');
                }
            }
        }

        /** Ends the line or the paragraph, unless a stronger end stands there. */
        private void end(String lineEnds) {
            int length = text.length();
            while (length > 0 && text.charAt(length - 1) <= ' ') {
                length--;
            }
            boolean stronger =
                    text.length() - length >= 2 && text.charAt(length) == '\n' && text.charAt(length + 1) == '\n';
            if (length > 0 && !stronger) {
                text.setLength(length);
                text.append(lineEnds);
            }
        }
    }
}
