/** Rules on one question alone; each a pure function from a question to advice. */
@NullMarked
package org.cascadetutor.content.lint.rule;

import org.jspecify.annotations.NullMarked;
