/** What of different articles is one thing: the links between findings, each with its reason. */
@NullMarked
package org.parley.record.linking;

import org.jspecify.annotations.NullMarked;
