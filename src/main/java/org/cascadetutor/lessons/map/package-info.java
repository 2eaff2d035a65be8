/** The map of a course for one learner: where each lesson stands, what comes next and why, and the drawing that shows it. */
@NullMarked
package org.cascadetutor.lessons.map;

import org.jspecify.annotations.NullMarked;
