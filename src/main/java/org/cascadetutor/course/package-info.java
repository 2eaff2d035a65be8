/** The teaching model: courses, lessons, skills, ideas and words, immutable once published. Pure. */
@NullMarked
package org.cascadetutor.course;

import org.jspecify.annotations.NullMarked;
