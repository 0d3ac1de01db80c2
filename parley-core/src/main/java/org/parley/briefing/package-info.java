/** What the record says as of one instant, arranged for a reader. */
@NullMarked
package org.parley.briefing;

import org.jspecify.annotations.NullMarked;
