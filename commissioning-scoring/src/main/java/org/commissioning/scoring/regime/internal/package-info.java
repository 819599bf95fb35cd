/** Decision tables over facts that may be unknown, and the rules of the regimes. Not API. */
@NullMarked
package org.commissioning.scoring.regime.internal;

import org.jspecify.annotations.NullMarked;
