/** Practising: the doors, HTML and JSON, to sessions of questions that adapt to the learner. */
@NullMarked
package org.cascadetutor.practice;

import org.jspecify.annotations.NullMarked;
