/** Where one learner stands in the lessons of a course, and what each lesson builds on. */
@NullMarked
package org.cascadetutor.lessons.standing;

import org.jspecify.annotations.NullMarked;
