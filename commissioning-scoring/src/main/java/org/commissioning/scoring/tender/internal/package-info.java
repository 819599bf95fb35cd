/** How a lot is assessed: criteria as a tree, price formulas, gates, order. Not API. */
@NullMarked
package org.commissioning.scoring.tender.internal;

import org.jspecify.annotations.NullMarked;
