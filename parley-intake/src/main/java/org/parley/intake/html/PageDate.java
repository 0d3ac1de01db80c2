package org.parley.intake.html;

import java.time.LocalDate;

/**
 * A day that a page gives for itself.
 *
 * @param day the day by the publisher's own clock
 * @param basis where on the page it stands, for a person to read
 * @param words what stands there
 */
public record PageDate(LocalDate day, String basis, String words) {}
