/**
 * Money: an amount in a currency, and what must be said beside it before two amounts may be
 * compared: the prices of which year, real or nominal, and how value added tax was treated. It
 * converts no currency, deflates no price and works out no tax; it only keeps apart what differs.
 */
@NullMarked
package org.commissioning.model.money;

import org.jspecify.annotations.NullMarked;
