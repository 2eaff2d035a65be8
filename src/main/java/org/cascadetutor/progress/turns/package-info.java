/** One transaction for one use case, run again where two first writes clash. */
@NullMarked
package org.cascadetutor.progress.turns;

import org.jspecify.annotations.NullMarked;
