/** Examples of who is meant by whom, read with the language model. */
@NullMarked
package org.parley.app.actors;

import org.jspecify.annotations.NullMarked;
