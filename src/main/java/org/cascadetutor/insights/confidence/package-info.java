/** How well a learner's own confidence fits what came true. */
@NullMarked
package org.cascadetutor.insights.confidence;

import org.jspecify.annotations.NullMarked;
