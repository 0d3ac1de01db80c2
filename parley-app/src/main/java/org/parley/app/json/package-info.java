/** What Parley gives to programs: JSON lines as the contract lays down. */
@NullMarked
package org.parley.app.json;

import org.jspecify.annotations.NullMarked;
