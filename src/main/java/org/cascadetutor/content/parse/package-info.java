/** Step 2: YAML and front matter, every value with its place in the file. */
@NullMarked
package org.cascadetutor.content.parse;

import org.jspecify.annotations.NullMarked;
