/** Learning the next calibration of a course from its answers: one job at a time, on whatever node. */
@NullMarked
package org.cascadetutor.progress.calibrating;

import org.jspecify.annotations.NullMarked;
