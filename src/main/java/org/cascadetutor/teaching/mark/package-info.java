/** Marks that are contested: the learner's page on one, and the list of a course's for its instructors. */
@NullMarked
package org.cascadetutor.teaching.mark;

import org.jspecify.annotations.NullMarked;
