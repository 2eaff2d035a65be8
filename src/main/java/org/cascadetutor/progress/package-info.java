/** A learner's rows: the append-only attempt log, the states recomputed from it, and one transaction for each use case. */
@NullMarked
package org.cascadetutor.progress;

import org.jspecify.annotations.NullMarked;
