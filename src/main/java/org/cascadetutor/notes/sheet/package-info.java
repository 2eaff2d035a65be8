/** The sheet of a learner's notes and mistakes, made to be printed. */
@NullMarked
package org.cascadetutor.notes.sheet;

import org.jspecify.annotations.NullMarked;
