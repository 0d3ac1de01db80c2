package org.parley.intake.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.article.Mark;

/** Paragraphs of an English article that are in another language: a translation below it, a caption taken over. They are left for later. */
final class ForeignParagraphs {

    private static final int FEWEST_WORDS = 8;
    private static final int FEWEST_OF_ANOTHER_SCRIPT = 4;
    private static final int FEWEST_COMMON = 3;
    private static final int FEWEST_CERTAIN = 2;
    private static final double MOST_ENGLISH = 0.08;
    private static final double LEAST_OTHER = 0.2;

    private final CommonWords commonWords = CommonWords.known();

    List<Mark> mark(List<Line> lines) {
        List<Mark> marks = new ArrayList<>();
        for (Line line : lines) {
            CommonWords.Count count = commonWords.count(line.text());
            if (!count.mostlyLatin() && count.words() >= FEWEST_OF_ANOTHER_SCRIPT) {
                marks.add(new Mark(Mark.Kind.BOILERPLATE, line.span(), "not in English: letters of another script"));
            } else if (isForeign(count)) {
                String language = Locale.forLanguageTag(count.other()).getDisplayLanguage(Locale.ENGLISH);
                marks.add(new Mark(Mark.Kind.BOILERPLATE, line.span(), "not in English: " + language));
            }
        }
        return marks;
    }

    private static boolean isForeign(CommonWords.Count count) {
        return count.words() >= FEWEST_WORDS
                && count.english() <= MOST_ENGLISH * count.words()
                && count.ofOther() >= FEWEST_COMMON
                && count.certain() >= FEWEST_CERTAIN
                && count.ofOther() >= LEAST_OTHER * count.words();
    }
}
