package org.parley.intake.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.parley.lexicon.RuleFile;

/**
 * One pattern of a rule file, with what it is a sign of. Rule files write {@code ¦} for "or", because {@code |} parts
 * their fields. A rule whose example it does not find is refused.
 *
 * @param key the first field where the file has one before the pattern, else empty
 * @param pattern what to look for
 * @param reason what it is, for a person to read
 * @param hint what a match must hold
 */
record PatternRule(String key, Pattern pattern, String reason, Hint hint) {

    static List<PatternRule> keyed(String resource, int flags) {
        return read(resource, 1, flags);
    }

    static List<PatternRule> plain(String resource, int flags) {
        return read(resource, 0, flags);
    }

    private static List<PatternRule> read(String resource, int patternField, int flags) {
        List<PatternRule> rules = new ArrayList<>();
        for (RuleFile.Row row : RuleFile.read(PatternRule.class, "lang/en/" + resource, patternField + 2)
                .rows()) {
            String key = patternField == 0 ? "" : row.field(0);
            Pattern pattern = compile(row, patternField, flags);
            Hint hint = Hint.of(pattern.pattern());
            if (!hint.mayBeIn(Hint.Look.at(row.example()))) {
                throw row.problem(
                        patternField, "the example has none of the words that the pattern needs: " + hint.words());
            }
            rules.add(new PatternRule(key, pattern, row.field(patternField + 1), hint));
        }
        return List.copyOf(rules);
    }

    private static Pattern compile(RuleFile.Row row, int field, int flags) {
        try {
            Pattern pattern = Pattern.compile(row.field(field).replace('¦', '|'), flags | Pattern.UNICODE_CASE);
            if (!pattern.matcher(row.example()).find()) {
                throw row.problem(field, "the pattern does not find its own example");
            }
            return pattern;
        } catch (PatternSyntaxException e) {
            throw row.problem(field, "not a pattern: " + e.getDescription());
        }
    }

    /** A quick look at a text; false only if the rule does not find anything in it. */
    boolean mayBeIn(Hint.Look look) {
        return hint.mayBeIn(look);
    }

    Matcher in(CharSequence text) {
        return pattern.matcher(text);
    }
}
