/** Web pages: what they say about themselves, and the body of their article as blocks. */
@NullMarked
package org.parley.intake.html;

import org.jspecify.annotations.NullMarked;
