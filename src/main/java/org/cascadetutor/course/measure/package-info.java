/** Numbers as people write them, and the units they are measured in. Pure. */
@NullMarked
package org.cascadetutor.course.measure;

import org.jspecify.annotations.NullMarked;
