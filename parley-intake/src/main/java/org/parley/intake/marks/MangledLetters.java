package org.parley.intake.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.article.Mark;
import org.parley.article.Span;

/** Letters that were broken on the way: question marks within words, UTF-8 read as another character set, replacement characters. */
final class MangledLetters {

    private static final int MAX_WORD = 60;
    private static final int MAX_MARKS = 1000;
    private static final Pattern LOST = Pattern.compile("(?<=\\p{L})\\?(?=\\p{Ll})|\uFFFD");
    private static final Pattern MOJIBAKE = Pattern.compile(
            "â€[\u0080-\u009F\u00A0-\u00FF™œžš¢¦“”˜–—]?|[ÃÂÄÅ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|ï¿½");

    List<Mark> mark(String text) {
        List<Mark> marks = new ArrayList<>();
        collect(LOST, text, "a lost letter", marks);
        collect(MOJIBAKE, text, "letters read in the wrong character set", marks);
        return marks;
    }

    private static void collect(Pattern pattern, String text, String reason, List<Mark> marks) {
        Matcher found = pattern.matcher(text);
        int from = 0;
        while (marks.size() < MAX_MARKS && from <= text.length() && found.find(from)) {
            Span word = word(text, found.start(), found.end());
            from = Math.max(word.end(), found.end());
            if (!isAddress(word.in(text))) {
                marks.add(new Mark(Mark.Kind.MANGLED, word, reason));
            }
        }
    }

    private static Span word(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from > 0 && start - from < MAX_WORD && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && to - end < MAX_WORD && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        while (to > end && ".,;:!)”’\"'".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        while (from < start && "(“‘\"'".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return new Span(from, to);
    }

    /** A question mark in an address is in its place. */
    private static boolean isAddress(String word) {
        return word.contains("/") || word.contains("=") || word.contains("www.");
    }
}
