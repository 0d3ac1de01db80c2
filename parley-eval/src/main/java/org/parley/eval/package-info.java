/** Scores on public benchmarks and on the project's own gold, speed, and the difference in findings between two builds. */
@NullMarked
package org.parley.eval;

import org.jspecify.annotations.NullMarked;
