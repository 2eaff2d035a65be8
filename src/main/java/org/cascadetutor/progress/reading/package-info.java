/** Reading marks: which lessons a learner has opened, and when. */
@NullMarked
package org.cascadetutor.progress.reading;

import org.jspecify.annotations.NullMarked;
