/** How payments, prices and performance under an agreement are worked out. Not API. */
@NullMarked
package org.commissioning.scoring.contract.internal;

import org.jspecify.annotations.NullMarked;
