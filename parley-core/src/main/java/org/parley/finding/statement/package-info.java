/** Statements. */
@NullMarked
package org.parley.finding.statement;

import org.jspecify.annotations.NullMarked;
