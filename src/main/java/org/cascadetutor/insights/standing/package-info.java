/** Where a learner stands on each skill of a course today, as numbers a page can show. */
@NullMarked
package org.cascadetutor.insights.standing;

import org.jspecify.annotations.NullMarked;
