/** The learner model fully online, on primitive arrays: after every answer learner, items and readout learn together. */
@NullMarked
package org.cascadetutor.engine.online;

import org.jspecify.annotations.NullMarked;
