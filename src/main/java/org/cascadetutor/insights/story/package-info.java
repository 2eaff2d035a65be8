/** One skill of one learner: the answers that moved it, what memory holds of it, and how it can be tested. */
@NullMarked
package org.cascadetutor.insights.story;

import org.jspecify.annotations.NullMarked;
