/** What a web page says about its article: title, authors, dates, outlet, language, address. */
@NullMarked
package org.parley.intake.html.metadata;

import org.jspecify.annotations.NullMarked;
