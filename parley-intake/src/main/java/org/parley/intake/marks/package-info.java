/** What is noticed about stretches of an article's text: appeals, captions, private data, furniture of the page, broken letters. */
@NullMarked
package org.parley.intake.marks;

import org.jspecify.annotations.NullMarked;
