/** What a person is owed of their data: all of it in their hands, and all of it gone. */
@NullMarked
package org.cascadetutor.account.privacy;

import org.jspecify.annotations.NullMarked;
