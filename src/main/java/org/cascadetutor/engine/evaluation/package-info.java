/** How good predictions are: figures from probabilities and what happened. */
@NullMarked
package org.cascadetutor.engine.evaluation;

import org.jspecify.annotations.NullMarked;
