/** What learners report about the questions of a course, for who teaches it. */
@NullMarked
package org.cascadetutor.teaching.report;

import org.jspecify.annotations.NullMarked;
