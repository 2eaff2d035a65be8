/** The question versions learners were shown, kept so that a running attempt keeps its own. */
@NullMarked
package org.cascadetutor.progress.served;

import org.jspecify.annotations.NullMarked;
