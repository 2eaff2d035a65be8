/** The drawings a course opens with, and where on them lessons and modules stand. */
@NullMarked
package org.cascadetutor.course.map;

import org.jspecify.annotations.NullMarked;
