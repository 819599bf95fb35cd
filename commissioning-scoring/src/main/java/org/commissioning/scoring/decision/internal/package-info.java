/** How the record of a decision is read. Not API. */
@NullMarked
package org.commissioning.scoring.decision.internal;

import org.jspecify.annotations.NullMarked;
