/** One thing one article tells us, with the words that say so. */
@NullMarked
package org.parley.finding;

import org.jspecify.annotations.NullMarked;
