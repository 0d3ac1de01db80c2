/** The append-only record: entries, links and the views derived from them. */
@NullMarked
package org.parley.record;

import org.jspecify.annotations.NullMarked;
