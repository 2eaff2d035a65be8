/** From answers to estimates: the latent part, the readout, and the levels a learner sees. */
@NullMarked
package org.cascadetutor.engine.mastery;

import org.jspecify.annotations.NullMarked;
