/** How often one person or one address may ask for what is dear. */
@NullMarked
package org.cascadetutor.platform.limits;

import org.jspecify.annotations.NullMarked;
