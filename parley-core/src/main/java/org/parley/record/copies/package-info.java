/** Which articles are copies or later editions of one text, which share passages, and from how many origins they come. */
@NullMarked
package org.parley.record.copies;

import org.jspecify.annotations.NullMarked;
