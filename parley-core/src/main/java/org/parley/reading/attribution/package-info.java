/** Who says what: the model's attributions, mended by the text's own signs and joined to actors. */
@NullMarked
package org.parley.reading.attribution;

import org.jspecify.annotations.NullMarked;
