/** A learner's rows: the append-only attempt log, and the states that can be recomputed from it. */
@NullMarked
package org.cascadetutor.progress;

import org.jspecify.annotations.NullMarked;
