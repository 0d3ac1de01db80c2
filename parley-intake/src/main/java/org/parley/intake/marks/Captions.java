package org.parley.intake.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.article.Mark;
import org.parley.intake.pattern.Sieve;

/** The words under pictures and videos: named as such, dated like a picture, repeated, or standing among captions. */
final class Captions {

    private static final int MAX_CAPTION = 700;
    private static final int MIN_REPEATED = 40;
    /** So near its end has a text that ends in a date a figure. */
    private static final int YEAR_AT_END = 4;

    private static final Pattern ENDS_IN_DATE = Pattern.compile(
            ",? (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:on )?(?:(?:January|February|March|April|May|June|July|August"
                    + "|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.) \\d{1,2}"
                    + "|\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)),? \\d{4}\\.?$");
    private static final Pattern PAST = Pattern.compile("\\b(?:was|were|had|said|began|started|told|signed|ended)\\b");
    private static final Pattern INNER_SENTENCE_END = Pattern.compile("[.!?] \\p{Lu}");

    private final Sieve<PatternRule> rules = PatternRule.plain("caption.txt", Pattern.CASE_INSENSITIVE);

    List<Mark> mark(List<Line> lines) {
        @Nullable String[] reasons = new String[lines.size()];
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            reasons[i] = reason(lines.get(i), seen.put(lines.get(i).text(), i) != null);
        }
        prefixes(lines, reasons);
        neighbours(lines, reasons);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (reasons[i] != null) {
                marks.add(new Mark(Mark.Kind.CAPTION, lines.get(i).span(), reasons[i]));
            }
        }
        return marks;
    }

    private @Nullable String reason(Line line, boolean repeated) {
        if (!line.alone() || line.span().length() > MAX_CAPTION) {
            return null;
        }
        for (PatternRule rule : rules.mayBeIn(line.text())) {
            if (rule.cue().isIn(line.text())) {
                return rule.reason();
            }
        }
        if (repeated && line.span().length() >= MIN_REPEATED) {
            return "a repeated paragraph";
        }
        return datedLikeAPicture(line) ? "one sentence in the present that ends in a date" : null;
    }

    private static boolean hasDigit(String words) {
        return words.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean datedLikeAPicture(Line line) {
        String text = line.text();
        return hasDigit(text.substring(Math.max(0, text.length() - YEAR_AT_END)))
                && line.words(6) == 6
                && ENDS_IN_DATE.matcher(text).find()
                && !PAST.matcher(text).find()
                && !INNER_SENTENCE_END
                        .matcher(text.replaceAll("\\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.", ""))
                        .find();
    }

    /** Pages print a caption twice, the second time with its credit. */
    private static void prefixes(List<Line> lines, @Nullable String[] reasons) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            String text = lines.get(i).text();
            if (reasons[i] == null
                    && reasons[i + 1] != null
                    && text.length() >= MIN_REPEATED
                    && lines.get(i + 1).text().startsWith(text)) {
                reasons[i] = "repeated in the caption after it";
            }
        }
    }

    /** Captions come in galleries: a sentence without a full stop beside a caption is one. */
    private static void neighbours(List<Line> lines, @Nullable String[] reasons) {
        for (int i = 1; i < lines.size(); i++) {
            if (reasons[i] == null && reasons[i - 1] != null && unfinished(lines.get(i))) {
                reasons[i] = "no full stop, after a caption";
            }
        }
        for (int i = lines.size() - 2; i > 0; i--) {
            if (reasons[i] == null && reasons[i + 1] != null && unfinished(lines.get(i))) {
                reasons[i] = "no full stop, before a caption";
            }
        }
    }

    private static boolean unfinished(Line line) {
        return line.alone()
                && !line.endsLikeSentence()
                && line.words(9) == 9
                && line.text().chars().noneMatch(c -> "‘“\":".indexOf(c) >= 0)
                && line.span().length() <= MAX_CAPTION;
    }
}
