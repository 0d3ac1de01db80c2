/** Who is meant by whom within one article. */
@NullMarked
package org.parley.reading.actor;

import org.jspecify.annotations.NullMarked;
