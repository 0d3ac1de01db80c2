package org.parley.intake.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.article.Mark;
import org.parley.article.Span;
import org.parley.intake.pattern.Sieve;

/** Requests for donations, marked as the whole block that a page prints, not only the lines with a cue. */
final class Appeals {

    /** Lines without a cue that may stand between two lines with one, within one block. */
    private static final int GAP = 3;

    private final Sieve<PatternRule> cues = PatternRule.keyed("appeal.txt", Pattern.CASE_INSENSITIVE);
    private final PrivateData privateData;

    Appeals(PrivateData privateData) {
        this.privateData = privateData;
    }

    private record Cue(int line, boolean anchors, String reason) {}

    List<Mark> mark(List<Line> lines) {
        List<Mark> marks = new ArrayList<>();
        List<Cue> block = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Cue cue = cue(lines, i);
            if (cue == null) {
                continue;
            }
            if (!block.isEmpty() && i - block.get(block.size() - 1).line() > GAP + 1) {
                close(block, lines, marks);
            }
            block.add(cue);
        }
        close(block, lines, marks);
        return marks;
    }

    private @Nullable Cue cue(List<Line> lines, int index) {
        String text = lines.get(index).text();
        PatternRule weak = null;
        for (PatternRule rule : cues.mayBeIn(text)) {
            if (rule.cue().isIn(text)) {
                if (!rule.key().equals("weak")) {
                    return new Cue(index, true, rule.reason());
                }
                weak = rule;
            }
        }
        if (weak != null) {
            return new Cue(index, false, weak.reason());
        }
        return privateData.holdsPrivateWords(text) ? new Cue(index, false, "bank or contact details") : null;
    }

    private static void close(List<Cue> block, List<Line> lines, List<Mark> marks) {
        if (block.stream().anyMatch(Cue::anchors)) {
            int first = block.get(0).line();
            int last = block.get(block.size() - 1).line();
            Span span = lines.get(first).span().hull(lines.get(last).span());
            String reasons = String.join(
                    ", ", block.stream().map(Cue::reason).distinct().limit(5).toList());
            marks.add(new Mark(Mark.Kind.APPEAL, span, "asks for donations: " + reasons));
        }
        block.clear();
    }
}
