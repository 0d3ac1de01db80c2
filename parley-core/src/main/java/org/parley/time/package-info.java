/** When, no more precisely than said. */
@NullMarked
package org.parley.time;

import org.jspecify.annotations.NullMarked;
