/** Step 4, words: what all lessons of a course share, read from the YAML files beside course.yaml. */
@NullMarked
package org.cascadetutor.content.read;

import org.jspecify.annotations.NullMarked;
