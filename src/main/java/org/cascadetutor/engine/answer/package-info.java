/** What the engine learns from: one answer and the circumstances it was given in. */
@NullMarked
package org.cascadetutor.engine.answer;

import org.jspecify.annotations.NullMarked;
