/** Full-text search over what is published, lessons and glossary terms, and over what is one learner's own. */
@NullMarked
package org.cascadetutor.lessons.search;

import org.jspecify.annotations.NullMarked;
