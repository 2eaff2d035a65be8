/** What the administrator does: people, roles, links, and the record of who did what. */
@NullMarked
package org.cascadetutor.administration;

import org.jspecify.annotations.NullMarked;
