/** Settings: what a person may set of looks, language, reviews and what is hidden, with or without an account. */
@NullMarked
package org.cascadetutor.settings;

import org.jspecify.annotations.NullMarked;
