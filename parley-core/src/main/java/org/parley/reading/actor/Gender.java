package org.parley.reading.actor;

import org.parley.lexicon.RuleFile;

/** What pronouns can mean a person, as far as titles and first names tell. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    static Gender of(RuleFile.Row row, int field) {
        return switch (row.field(field)) {
            case "m" -> MALE;
            case "f" -> FEMALE;
            case "-" -> UNKNOWN;
            default -> throw row.problem(field, "expected m, f or -");
        };
    }

    boolean agreesWith(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
