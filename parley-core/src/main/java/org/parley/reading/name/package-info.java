/** Rules of the language about what belongs to a name, for the names that the language model marks. */
@NullMarked
package org.parley.reading.name;

import org.jspecify.annotations.NullMarked;
