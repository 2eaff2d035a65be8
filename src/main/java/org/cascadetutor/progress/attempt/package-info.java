/** The append-only log of answers: what was asked, what was said, and everything its update of the model read. */
@NullMarked
package org.cascadetutor.progress.attempt;

import org.jspecify.annotations.NullMarked;
