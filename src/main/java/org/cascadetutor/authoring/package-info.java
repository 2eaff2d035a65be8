/** Authoring: what instructors see of a course's files, and how they edit them without ever overwriting each other. */
@NullMarked
package org.cascadetutor.authoring;

import org.jspecify.annotations.NullMarked;
