/** Rules on all questions of a course together: what no single question can show. */
@NullMarked
package org.cascadetutor.content.lint.bank;

import org.jspecify.annotations.NullMarked;
