/** What the order of answers tells: context tables at rest in a calibration, and the keys a learner asks them by. */
@NullMarked
package org.cascadetutor.engine.context;

import org.jspecify.annotations.NullMarked;
