package org.parley.intake.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.article.Mark;
import org.parley.article.Span;
import org.parley.intake.pattern.Cue;
import org.parley.intake.pattern.Sieve;

/** Notices what the stretches of an article's text are. The text stays as it is. Pure, and safe for many threads. */
public final class Marker {

    private static final int MAX_FURNITURE = 400;

    private final Sieve<PatternRule> boilerplate = PatternRule.plain("boilerplate.txt", Pattern.CASE_INSENSITIVE);
    private final Sieve<PatternRule> credits = PatternRule.keyed("credit.txt", Pattern.CASE_INSENSITIVE);
    private final PrivateData privateData = new PrivateData();
    private final Appeals appeals = new Appeals(privateData);
    private final Captions captions = new Captions();
    private final ForeignParagraphs foreignParagraphs = new ForeignParagraphs();
    private final MangledLetters mangledLetters = new MangledLetters();
    private final ParaphraseSigns paraphraseSigns = new ParaphraseSigns();

    /** The marks of a text, sorted. */
    public List<Mark> mark(String original) {
        String text = plainSpaces(original);
        List<Line> lines = Line.of(text);
        List<Mark> marks = new ArrayList<>();
        List<Line> body = new ArrayList<>();
        for (Line line : lines) {
            if (!furniture(line, marks)) {
                body.add(line);
            }
        }
        List<Mark> asking = appeals.mark(body);
        marks.addAll(asking);
        marks.addAll(privateData.mark(text, asking));
        marks.addAll(captions.mark(body));
        marks.addAll(foreignParagraphs.mark(body));
        marks.addAll(mangledLetters.mark(text));
        marks.addAll(paraphraseSigns.mark(text));
        return marks.stream().distinct().sorted().toList();
    }

    /** Spaces that do not break look the same to a reader, so the rules need to know only one. */
    private static String plainSpaces(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ').replace('\u2007', ' ');
    }

    /** Marks page furniture and credits; whether the whole line is one. */
    private boolean furniture(Line line, List<Mark> marks) {
        if (line.span().length() > MAX_FURNITURE) {
            return credit(line, marks);
        }
        for (PatternRule rule : boilerplate.mayBeIn(line.text())) {
            if (rule.cue().isIn(line.text())) {
                marks.add(new Mark(Mark.Kind.BOILERPLATE, line.span(), rule.reason()));
                return true;
            }
        }
        return credit(line, marks);
    }

    private boolean credit(Line line, List<Mark> marks) {
        for (PatternRule rule : credits.mayBeIn(line.text())) {
            boolean whole = rule.key().equals("line");
            if (whole && (!line.alone() || line.span().length() > MAX_FURNITURE)) {
                continue;
            }
            Cue.Search found = rule.cue().in(line.text());
            if (found.find()) {
                int start = line.span().start();
                Span words = whole ? line.span() : new Span(start + found.start(), start + found.end());
                marks.add(new Mark(Mark.Kind.CREDIT, words, rule.reason()));
                return whole;
            }
        }
        return false;
    }
}
