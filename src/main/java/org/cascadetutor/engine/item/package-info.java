/** What the engine asks about: skills and items, and the level an author gave an item. */
@NullMarked
package org.cascadetutor.engine.item;

import org.jspecify.annotations.NullMarked;
