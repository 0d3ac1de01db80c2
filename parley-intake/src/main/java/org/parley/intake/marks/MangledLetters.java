package org.parley.intake.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.article.Mark;
import org.parley.article.Span;
import org.parley.intake.pattern.Cue;
import org.parley.lexicon.RuleFile;

/** Letters that were broken on the way: question marks within words, UTF-8 read as another character set, replacement characters. */
final class MangledLetters {

    private static final int MAX_WORD = 60;
    private static final int MAX_MARKS = 1000;
    private static final Cue LOST = new Cue(Pattern.compile("(?<=\\p{L})\\?(?=\\p{Ll})|\uFFFD"));
    private static final Cue MOJIBAKE = new Cue(Pattern.compile(
            "â€[\u0080-\u009F\u00A0-\u00FF™œžš¢¦“”˜–—]?|[ÃÂÄÅÐÑ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|ï¿½"));

    private static final Pattern LOST_APOSTROPHE = Pattern.compile("(\\p{L}+)[?\uFFFD](t|re|ve|ll|m|d|s)");

    /** What an apostrophe is followed by, and what then stands before it. */
    private final Map<String, List<String>> apostrophes = new HashMap<>();

    MangledLetters() {
        for (RuleFile.Row row : RuleFile.read(MangledLetters.class, "lang/en/apostrophes.txt", 2)
                .rows()) {
            apostrophes.put(row.field(0), row.list(1));
        }
    }

    /** Whether letters of the word are broken. */
    static boolean isMangled(String word) {
        return LOST.isIn(word) || MOJIBAKE.isIn(word);
    }

    List<Mark> mark(String text) {
        List<Mark> marks = new ArrayList<>();
        collect(LOST, text, "a lost letter", marks);
        collect(MOJIBAKE, text, "letters read in the wrong character set", marks);
        return marks;
    }

    private void collect(Cue cue, String text, String reason, List<Mark> marks) {
        Cue.Search found = cue.in(text);
        int from = 0;
        while (marks.size() < MAX_MARKS && from <= text.length() && found.find(from)) {
            Span word = word(text, found.start(), found.end());
            from = Math.max(word.end(), found.end());
            if (!isAddress(word.in(text))) {
                marks.add(new Mark(Mark.Kind.MANGLED, word, reason, repaired(word.in(text))));
            }
        }
    }

    /** The word as it was written, where its own letters settle that. */
    private @Nullable String repaired(String word) {
        Matcher lost = LOST_APOSTROPHE.matcher(word);
        if (lost.matches()
                && apostrophes
                        .getOrDefault(lost.group(2), List.of())
                        .contains(lost.group(1).toLowerCase(Locale.ROOT))) {
            return lost.group(1) + "’" + lost.group(2);
        }
        return WrongCharset.repaired(word).orElse(null);
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
