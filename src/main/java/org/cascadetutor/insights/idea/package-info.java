/** Mistaken ideas a learner has shown: those still held, with the evidence, and those overcome. */
@NullMarked
package org.cascadetutor.insights.idea;

import org.jspecify.annotations.NullMarked;
