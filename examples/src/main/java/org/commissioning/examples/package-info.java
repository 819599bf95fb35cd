/**
 * Runnable stories, and the command that runs the published methods from a terminal. Nothing here
 * is API for other programs: they call the library.
 */
@NullMarked
package org.commissioning.examples;

import org.jspecify.annotations.NullMarked;
