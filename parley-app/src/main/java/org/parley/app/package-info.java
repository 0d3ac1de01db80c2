/** The parley command. */
@NullMarked
package org.parley.app;

import org.jspecify.annotations.NullMarked;
