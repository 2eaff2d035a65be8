/** Learner data out: the attempt log as tables and JSON, streamed, equal to what the screen shows. */
@NullMarked
package org.cascadetutor.export;

import org.jspecify.annotations.NullMarked;
