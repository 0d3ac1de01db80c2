package org.parley.intake.html.metadata;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a field for machines says of a time.
 *
 * @param day the day by the clock it is written in
 * @param clock hour and minute with the zone as EDTF writes them, null if it has none
 * @param swapped the day if day and month change places, null if that cannot be meant
 */
record Stamp(
        LocalDate day, @Nullable String clock, @Nullable LocalDate swapped) {

    /** Whether it is told by the clock of Greenwich, so that the publisher's own day may be the next or the one before. */
    boolean inGreenwich() {
        return clock != null && (clock.endsWith("Z") || clock.endsWith("+00:00"));
    }
}
