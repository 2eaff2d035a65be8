/** What the engine knows about items, skills and the readout: one immutable, numbered snapshot. */
@NullMarked
package org.cascadetutor.engine.calibration;

import org.jspecify.annotations.NullMarked;
