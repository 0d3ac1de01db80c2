/** Files, folders and streams become articles, or are named with the reason why not. */
@NullMarked
package org.parley.intake;

import org.jspecify.annotations.NullMarked;
