/** How disclosure control is worked out. Not API. */
@NullMarked
package org.commissioning.scoring.disclosure.internal;

import org.jspecify.annotations.NullMarked;
