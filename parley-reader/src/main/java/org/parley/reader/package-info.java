/** The language model: words, tree, names and attributions from one encoder pass. */
@NullMarked
package org.parley.reader;

import org.jspecify.annotations.NullMarked;
