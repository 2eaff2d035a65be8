/** The start page: where a learner left, and about ten minutes for today. */
@NullMarked
package org.cascadetutor.lessons.today;

import org.jspecify.annotations.NullMarked;
