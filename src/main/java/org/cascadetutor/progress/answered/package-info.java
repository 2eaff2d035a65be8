/** Which questions a learner has answered, and how the last time. */
@NullMarked
package org.cascadetutor.progress.answered;

import org.jspecify.annotations.NullMarked;
