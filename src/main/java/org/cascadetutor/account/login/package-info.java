/** Signing in, registering, and the doors to both. */
@NullMarked
package org.cascadetutor.account.login;

import org.jspecify.annotations.NullMarked;
