/** The briefing page: one HTML file that opens from disk, with every word escaped and every line traced to its article. */
@NullMarked
package org.parley.app.page;

import org.jspecify.annotations.NullMarked;
