/** Knowledge as data: rule files with an example on every line, checked when they are loaded. */
@NullMarked
package org.parley.lexicon;

import org.jspecify.annotations.NullMarked;
