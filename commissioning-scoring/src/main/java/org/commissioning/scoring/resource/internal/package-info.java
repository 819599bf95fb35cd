/** Where the rules of sharing money come from, and how they are worked out. Not API. */
@NullMarked
package org.commissioning.scoring.resource.internal;

import org.jspecify.annotations.NullMarked;
