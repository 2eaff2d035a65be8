/** What a learner is shown in a session, in the shape the JSON API sends and the pages read. */
@NullMarked
package org.cascadetutor.practice.step;

import org.jspecify.annotations.NullMarked;
