package org.parley.intake.html.metadata;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date that a page gives somewhere.
 *
 * @param stamp the day, and the clock time where there is one
 * @param sign what kind of place it stands in
 * @param updated whether it is that of the last change, as far as the page says
 * @param reason where it stands and what stands there, for a person to read
 */
record DateCandidate(Stamp stamp, DateSign sign, boolean updated, String reason) {

    LocalDate day() {
        return stamp.day();
    }

    @Nullable
    LocalDate swapped() {
        return stamp.swapped();
    }
}
