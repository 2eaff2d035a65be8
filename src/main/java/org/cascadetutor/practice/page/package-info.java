/** What the pages of a session show: the open question, an answered one, the end. */
@NullMarked
package org.cascadetutor.practice.page;

import org.jspecify.annotations.NullMarked;
