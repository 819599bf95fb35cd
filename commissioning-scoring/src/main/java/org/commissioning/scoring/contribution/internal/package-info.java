/** Where the rules of sharing come from, and how they are worked out. Not API. */
@NullMarked
package org.commissioning.scoring.contribution.internal;

import org.jspecify.annotations.NullMarked;
