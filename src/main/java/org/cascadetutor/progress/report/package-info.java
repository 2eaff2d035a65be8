/** What learners report about questions, for those who teach the course. */
@NullMarked
package org.cascadetutor.progress.report;

import org.jspecify.annotations.NullMarked;
