/** Answers as they come in - JSON or form fields - and as they are kept. */
@NullMarked
package org.cascadetutor.practice.response;

import org.jspecify.annotations.NullMarked;
