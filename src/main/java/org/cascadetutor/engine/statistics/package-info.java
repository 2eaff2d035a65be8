/** What answers say about items: classical item statistics and the two-parameter model. */
@NullMarked
package org.cascadetutor.engine.statistics;

import org.jspecify.annotations.NullMarked;
