/** Every calibration a course ever had, and the engine that answers are learned with under each. */
@NullMarked
package org.cascadetutor.progress.calibration;

import org.jspecify.annotations.NullMarked;
