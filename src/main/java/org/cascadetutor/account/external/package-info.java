/** Signing in at another issuer of identities by OpenID Connect; off until an issuer is set. */
@NullMarked
package org.cascadetutor.account.external;

import org.jspecify.annotations.NullMarked;
