/** Practice sessions: the goal, the question now open, and how the session ended. */
@NullMarked
package org.cascadetutor.progress.session;

import org.jspecify.annotations.NullMarked;
