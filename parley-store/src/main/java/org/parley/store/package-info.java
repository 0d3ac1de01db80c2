/** The durable record. */
@NullMarked
package org.parley.store;

import org.jspecify.annotations.NullMarked;
