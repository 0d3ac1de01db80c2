/** What a long run needs later and memory is too small for: kept in a temporary file. */
@NullMarked
package org.parley.spill;

import org.jspecify.annotations.NullMarked;
