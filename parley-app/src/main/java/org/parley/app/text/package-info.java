/** What Parley gives to people on a terminal. */
@NullMarked
package org.parley.app.text;

import org.jspecify.annotations.NullMarked;
