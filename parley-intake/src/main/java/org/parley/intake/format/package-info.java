/** The formats that files, archives and streams come in, one class a format; {@link org.parley.intake.format.Formats} lists them. */
@NullMarked
package org.parley.intake.format;

import org.jspecify.annotations.NullMarked;
