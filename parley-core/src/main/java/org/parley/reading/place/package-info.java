/** Place names in the words of one article. */
@NullMarked
package org.parley.reading.place;

import org.jspecify.annotations.NullMarked;
