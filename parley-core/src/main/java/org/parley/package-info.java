/** The front door of Parley. */
@NullMarked
package org.parley;

import org.jspecify.annotations.NullMarked;
