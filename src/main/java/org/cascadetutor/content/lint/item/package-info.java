/** What the rules look at: a question as plain words with their places, whatever its type. */
@NullMarked
package org.cascadetutor.content.lint.item;

import org.jspecify.annotations.NullMarked;
