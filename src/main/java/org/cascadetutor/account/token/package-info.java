/** Everything that stands in for a password as rows: login sessions, API tokens, invitations. */
@NullMarked
package org.cascadetutor.account.token;

import org.jspecify.annotations.NullMarked;
