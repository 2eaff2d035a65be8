/** Sets what is written of a course against what it promises: source statements, skills, lessons and questions. */
@NullMarked
package org.cascadetutor.cli.coverage;

import org.jspecify.annotations.NullMarked;
