/** Other systems behind our own seams, so that all are measured in one run. */
@NullMarked
package org.parley.peers;

import org.jspecify.annotations.NullMarked;
