package org.parley.intake.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.article.Mark;
import org.parley.article.Span;
import org.parley.intake.pattern.Cue;
import org.parley.intake.pattern.Sieve;

/** Bank details, telephone numbers, e-mail and postal addresses. */
final class PrivateData {

    private final Sieve<PatternRule> rules = PatternRule.keyed("private.txt", Pattern.CASE_INSENSITIVE);

    /** Private words of the text; within an appeal fewer signs are enough. */
    List<Mark> mark(String text, List<Mark> appeals) {
        List<Mark> marks = new ArrayList<>();
        for (PatternRule rule : rules.mayBeIn(text)) {
            if (rule.key().equals("everywhere")) {
                Cue.Search found = rule.cue().in(text);
                while (found.find()) {
                    marks.add(mark(rule, found.start(), found.end()));
                }
            } else {
                appeals.forEach(appeal -> collect(rule, text, appeal.span(), marks));
            }
        }
        return marks;
    }

    private static void collect(PatternRule rule, String text, Span within, List<Mark> marks) {
        Matcher found = rule.cue().within(text, within.start(), within.end());
        while (found.find()) {
            marks.add(mark(rule, found.start(), found.end()));
        }
    }

    private static Mark mark(PatternRule rule, int start, int end) {
        return new Mark(Mark.Kind.PRIVATE, new Span(start, end), rule.reason());
    }

    boolean holdsPrivateWords(String line) {
        for (PatternRule rule : rules.mayBeIn(line)) {
            if (rule.key().equals("everywhere") && rule.cue().isIn(line)) {
                return true;
            }
        }
        return false;
    }
}
