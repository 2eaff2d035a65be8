/** The command line: thin commands over the services, with results on standard output and chatter on standard error. */
@NullMarked
package org.cascadetutor.cli;

import org.jspecify.annotations.NullMarked;
