/**
 * The providers who could supply a service in a place: what each supplies and could supply, what
 * keeps others out, and what was talked about with them before anything was bought. How
 * concentrated or sufficient a market is, is worked out elsewhere.
 */
@NullMarked
package org.commissioning.model.market;

import org.jspecify.annotations.NullMarked;
