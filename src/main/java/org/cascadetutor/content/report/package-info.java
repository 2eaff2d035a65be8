/** What is wrong with course files, as data: where, what, and how to mend it. */
@NullMarked
package org.cascadetutor.content.report;

import org.jspecify.annotations.NullMarked;
