/** Step 4, questions: one reader for each type, from YAML to a question that can be graded. */
@NullMarked
package org.cascadetutor.content.question;

import org.jspecify.annotations.NullMarked;
