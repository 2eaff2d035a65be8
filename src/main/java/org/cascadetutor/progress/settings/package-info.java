/** What each learner has set: how pages look, how much is to be remembered, what is not to be asked or shown. */
@NullMarked
package org.cascadetutor.progress.settings;

import org.jspecify.annotations.NullMarked;
