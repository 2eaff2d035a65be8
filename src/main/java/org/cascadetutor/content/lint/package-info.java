/** Step 5: advice on how lessons and questions are written; each piece of it a warning with its reason in docs/problems.md. */
@NullMarked
package org.cascadetutor.content.lint;

import org.jspecify.annotations.NullMarked;
