/** How a session went: what moved, what it found, what it decided, and what there is to do next. */
@NullMarked
package org.cascadetutor.practice.outcome;

import org.jspecify.annotations.NullMarked;
