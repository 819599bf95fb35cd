/** Discounting and sources behind value over time; not part of the library's interface. */
@NullMarked
package org.commissioning.scoring.value.internal;

import org.jspecify.annotations.NullMarked;
