/** Many patterns looked for in many texts: which of them can match at all is told by one pass over each text. */
@NullMarked
package org.parley.intake.pattern;

import org.jspecify.annotations.NullMarked;
