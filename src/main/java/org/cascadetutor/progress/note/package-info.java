/** Private notes of learners on lessons and questions. */
@NullMarked
package org.cascadetutor.progress.note;

import org.jspecify.annotations.NullMarked;
