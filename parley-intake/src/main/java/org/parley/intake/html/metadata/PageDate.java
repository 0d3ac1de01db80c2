package org.parley.intake.html.metadata;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that a page gives for itself.
 *
 * @param day the day by the publisher's own clock
 * @param clock clock time with its zone as EDTF writes it, null if not told
 * @param sign what kind of place it stands in
 * @param updated whether the page says that it is the day of the last change
 * @param reliability of a hundred such dates, how many are right
 * @param reason where it stands and what stands there, for a person to read
 */
public record PageDate(
        LocalDate day, @Nullable String clock, DateSign sign, boolean updated, int reliability, String reason) {}
