/** Another system behind our own seam, so that both are measured in one run. */
@NullMarked
package org.parley.peers;

import org.jspecify.annotations.NullMarked;
