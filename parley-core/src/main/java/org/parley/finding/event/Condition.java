package org.parley.finding.event;

import java.util.Set;
import org.parley.lexicon.RuleFile;

/**
 * What has to stand around a word for a frame to fit.
 *
 * @param relation a relation of {@link Relations}, or one of "comp", "comp-of", "comp-to", "should", "purpose", "described", "light", "party", "said", "plural", "pred", "no", "under", "under-subj", "mod", "objmod", "comp-base", "prt"
 * @param test which words will do
 * @param wanted false where it must not be so
 */
record Condition(String relation, WordTest test, boolean wanted) {

    private static final Set<String> OTHERS = Set.of(
            "comp",
            "comp-of",
            "comp-to",
            "should",
            "purpose",
            "described",
            "light",
            "party",
            "said",
            "plural",
            "no",
            "under",
            "under-subj",
            "mod",
            "objmod",
            "comp-base",
            "prt");

    static Condition of(String words, WordClasses classes, RuleFile.Row row, int field) {
        boolean wanted = !words.startsWith("!");
        String[] parts = (wanted ? words : words.substring(1)).split("=", 2);
        if (!Relations.KNOWN.contains(parts[0]) && !OTHERS.contains(parts[0])) {
            throw row.problem(field, "no condition " + parts[0]);
        }
        WordTest test = parts.length == 1 ? WordTest.ANY : WordTest.parse(parts[1], classes, row, field);
        return new Condition(parts[0], test, wanted);
    }
}
