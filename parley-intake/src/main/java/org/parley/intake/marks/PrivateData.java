package org.parley.intake.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.article.Mark;
import org.parley.article.Span;

/** Bank details, telephone numbers, e-mail and postal addresses. */
final class PrivateData {

    private final List<PatternRule> rules = PatternRule.keyed("private.txt", Pattern.CASE_INSENSITIVE);

    /** Private words of the text; within an appeal fewer signs are enough. */
    List<Mark> mark(String text, List<Mark> appeals) {
        List<Mark> marks = new ArrayList<>();
        Hint.Look look = Hint.Look.at(text);
        for (PatternRule rule : rules) {
            if (!rule.mayBeIn(look)) {
                continue;
            }
            if (rule.key().equals("everywhere")) {
                collect(rule, text, new Span(0, text.length()), marks);
            } else {
                appeals.forEach(appeal -> collect(rule, text, appeal.span(), marks));
            }
        }
        return marks;
    }

    private static void collect(PatternRule rule, String text, Span within, List<Mark> marks) {
        Matcher found = rule.in(text).region(within.start(), within.end());
        while (found.find()) {
            marks.add(new Mark(Mark.Kind.PRIVATE, new Span(found.start(), found.end()), rule.reason()));
        }
    }

    boolean holdsPrivateWords(String line, Hint.Look look) {
        return rules.stream()
                .anyMatch(rule -> rule.key().equals("everywhere")
                        && rule.mayBeIn(look)
                        && rule.in(line).find());
    }
}
