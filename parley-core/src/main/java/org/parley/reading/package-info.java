/** An article with everything marked that finders look at; no conclusions. */
@NullMarked
package org.parley.reading;

import org.jspecify.annotations.NullMarked;
