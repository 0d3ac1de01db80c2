package org.parley.intake.html.metadata;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date in words.
 *
 * @param start where it begins
 * @param end where it ends
 * @param day what it says
 * @param swapped what it says if day and month change places; null if that cannot be meant
 */
record FoundDate(
        int start, int end, LocalDate day, @Nullable LocalDate swapped) {}
