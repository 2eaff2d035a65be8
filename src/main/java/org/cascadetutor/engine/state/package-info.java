/** What the engine knows about one learner, as immutable values that can be stored and compared to the last bit. */
@NullMarked
package org.cascadetutor.engine.state;

import org.jspecify.annotations.NullMarked;
