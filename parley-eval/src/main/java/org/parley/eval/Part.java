package org.parley.eval;

import java.util.List;

/** Which half of a benchmark to score: every other one is read while rules are written, the others stay unread. */
enum Part {
    ALL,
    EVEN,
    ODD;

    /** What {@code --even} or {@code --odd} among the arguments asks for. */
    static Part of(List<String> arguments) {
        if (arguments.contains("--even")) {
            return EVEN;
        }
        return arguments.contains("--odd") ? ODD : ALL;
    }

    boolean takes(int index) {
        return this == ALL || (index % 2 == 0) == (this == EVEN);
    }
}
