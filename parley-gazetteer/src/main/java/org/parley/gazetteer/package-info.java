/** The places and countries of the world, from data files of our own. */
@NullMarked
package org.parley.gazetteer;

import org.jspecify.annotations.NullMarked;
