/** Reading: the map of a course, its lessons, its glossary, and looking things up. */
@NullMarked
package org.cascadetutor.lessons;

import org.jspecify.annotations.NullMarked;
