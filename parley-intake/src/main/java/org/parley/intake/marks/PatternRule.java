package org.parley.intake.marks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.parley.intake.pattern.Cue;
import org.parley.intake.pattern.Sieve;
import org.parley.lexicon.RuleFile;

/**
 * One pattern of a rule file, with what it is a sign of. Rule files write {@code ¦} for "or", because {@code |} parts
 * their fields. A rule whose example it does not find is refused.
 *
 * @param key the first field where the file has one before the pattern, else empty
 * @param cue what to look for
 * @param reason what it is, for a person to read
 */
record PatternRule(String key, Cue cue, String reason) {

    static Sieve<PatternRule> keyed(String resource, int flags) {
        return read(resource, 1, flags);
    }

    static Sieve<PatternRule> plain(String resource, int flags) {
        return read(resource, 0, flags);
    }

    private static Sieve<PatternRule> read(String resource, int patternField, int flags) {
        Map<PatternRule, RuleFile.Row> rows = new LinkedHashMap<>();
        for (RuleFile.Row row : RuleFile.read(PatternRule.class, "lang/en/" + resource, patternField + 2)
                .rows()) {
            String key = patternField == 0 ? "" : row.field(0);
            rows.put(new PatternRule(key, compile(row, patternField, flags), row.field(patternField + 1)), row);
        }
        Sieve<PatternRule> sieve = new Sieve<>(List.copyOf(rows.keySet()), PatternRule::cue);
        rows.forEach((rule, row) -> {
            if (!rule.cue().isIn(row.example()) || !sieve.mayBeIn(row.example()).contains(rule)) {
                throw row.problem(patternField, "the pattern does not find its own example");
            }
        });
        return sieve;
    }

    private static Cue compile(RuleFile.Row row, int field, int flags) {
        try {
            return new Cue(Pattern.compile(row.field(field).replace('¦', '|'), flags | Pattern.UNICODE_CASE));
        } catch (PatternSyntaxException e) {
            throw row.problem(field, "not a pattern: " + e.getDescription());
        }
    }
}
