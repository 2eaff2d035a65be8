/** Adaptive testing on a calibrated bank: information, ability and the next item. */
@NullMarked
package org.cascadetutor.engine.adaptive;

import org.jspecify.annotations.NullMarked;
