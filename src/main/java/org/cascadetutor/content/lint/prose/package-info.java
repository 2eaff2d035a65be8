/** Rules on running text: how hard it is to read, words to avoid, figures without a source. */
@NullMarked
package org.cascadetutor.content.lint.prose;

import org.jspecify.annotations.NullMarked;
