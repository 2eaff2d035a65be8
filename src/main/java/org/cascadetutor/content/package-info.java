/** Course files into an immutable catalogue: scan, parse, render, compile, publish; kept current while files change. */
@NullMarked
package org.cascadetutor.content;

import org.jspecify.annotations.NullMarked;
