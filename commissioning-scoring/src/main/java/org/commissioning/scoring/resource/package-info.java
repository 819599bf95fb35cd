/**
 * How money is shared out, who bears what, and whether those who pay are those who gain. Whether a
 * formula of need measures need, and whether a body can afford its part, these numbers do not say.
 */
@NullMarked
package org.commissioning.scoring.resource;

import org.jspecify.annotations.NullMarked;
