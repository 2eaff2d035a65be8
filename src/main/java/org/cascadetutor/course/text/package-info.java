/** The smallest parts of the teaching model: slugs, safe HTML, references. Pure. */
@NullMarked
package org.cascadetutor.course.text;

import org.jspecify.annotations.NullMarked;
