/** A learner's way to report a problem with a question. */
@NullMarked
package org.cascadetutor.notes.report;

import org.jspecify.annotations.NullMarked;
