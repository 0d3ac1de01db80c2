/** Figures. */
@NullMarked
package org.parley.finding.figure;

import org.jspecify.annotations.NullMarked;
