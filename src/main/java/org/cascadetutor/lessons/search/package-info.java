/** Full-text search over what is published: lessons and glossary terms. */
@NullMarked
package org.cascadetutor.lessons.search;

import org.jspecify.annotations.NullMarked;
