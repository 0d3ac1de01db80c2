/** What was published, and pointing into it. */
@NullMarked
package org.parley.article;

import org.jspecify.annotations.NullMarked;
