/** The lines of a batch, taken apart and put together. */
@NullMarked
package org.commissioning.io.run.internal;

import org.jspecify.annotations.NullMarked;
