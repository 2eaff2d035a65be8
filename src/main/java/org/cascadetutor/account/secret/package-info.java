/** Secrets: random tokens, their hashes, and passwords. */
@NullMarked
package org.cascadetutor.account.secret;

import org.jspecify.annotations.NullMarked;
