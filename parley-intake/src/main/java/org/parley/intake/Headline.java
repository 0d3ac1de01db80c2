package org.parley.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.article.Mark;
import org.parley.article.Span;

/** The title within a text: a short first line that is a paragraph of its own. */
final class Headline {

    private static final int MAX_CHARS = 200;
    private static final int MAX_WORDS = 22;
    private static final int MAX_WORDS_OF_SENTENCE = 16;
    private static final int KICKER_WORDS = 3;
    private static final Pattern INNER_END = Pattern.compile("[a-z][.!?] +\\p{Lu}");

    private Headline() {}

    /** The title's span: the first line, or the second where the first is only a word or two above it. */
    static Optional<Span> find(String text, int from, List<Mark> marks) {
        List<Span> lines = firstLines(text, from);
        if (lines.size() < 2 || !looksLikeTitle(lines.get(0).in(text)) || marked(lines.get(0), marks)) {
            return Optional.empty();
        }
        boolean kicker = words(lines.get(0).in(text)) <= KICKER_WORDS;
        if (kicker && lines.size() > 2 && isPlainTitle(lines.get(1).in(text)) && !marked(lines.get(1), marks)) {
            return Optional.of(lines.get(1));
        }
        return Optional.of(lines.get(0));
    }

    private static List<Span> firstLines(String text, int from) {
        List<Span> lines = new ArrayList<>();
        int start = from;
        while (start < text.length() && lines.size() < 3) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            int left = start;
            int right = end;
            while (left < right && Character.isWhitespace(text.charAt(left))) {
                left++;
            }
            while (right > left && Character.isWhitespace(text.charAt(right - 1))) {
                right--;
            }
            if (left < right) {
                lines.add(new Span(left, right));
            }
            start = end + 1;
        }
        return lines;
    }

    private static boolean looksLikeTitle(String line) {
        if (line.endsWith(".")) {
            return line.length() <= MAX_CHARS
                    && words(line) <= MAX_WORDS_OF_SENTENCE
                    && !INNER_END.matcher(line).find();
        }
        return isPlainTitle(line);
    }

    private static boolean isPlainTitle(String line) {
        return line.length() <= MAX_CHARS
                && words(line) <= MAX_WORDS
                && !line.endsWith(".")
                && !line.endsWith(":")
                && !INNER_END.matcher(line).find();
    }

    private static int words(String line) {
        return line.split("\\s+", MAX_WORDS + 2).length;
    }

    private static boolean marked(Span line, List<Mark> marks) {
        return marks.stream()
                .anyMatch(mark ->
                        mark.span().overlaps(line) && (mark.silencesFinders() || mark.kind() == Mark.Kind.CAPTION));
    }
}
