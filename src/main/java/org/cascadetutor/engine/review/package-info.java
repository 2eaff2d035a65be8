/** Memory: how long what was learned is retained, after FSRS-6. */
@NullMarked
package org.cascadetutor.engine.review;

import org.jspecify.annotations.NullMarked;
