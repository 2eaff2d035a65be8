/** A learner's own notes on lessons and questions: written, changed and deleted, on pages and by programs. */
@NullMarked
package org.cascadetutor.notes;

import org.jspecify.annotations.NullMarked;
