/** Where, no more precisely than said. */
@NullMarked
package org.parley.place;

import org.jspecify.annotations.NullMarked;
