/**
 * What binds commissioner and provider once a choice is made: contracts, agreements that are not
 * contracts, and the frameworks and dynamic markets under which contracts are called off. It holds
 * terms, ways of paying and indicators, and what was delivered as far as money depends on it; who
 * may change a contract, and whether that is lawful, is not covered.
 */
@NullMarked
package org.commissioning.model.contract;

import org.jspecify.annotations.NullMarked;
