/** Event reports. */
@NullMarked
package org.parley.finding.event;

import org.jspecify.annotations.NullMarked;
