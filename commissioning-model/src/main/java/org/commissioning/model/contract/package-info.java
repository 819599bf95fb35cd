/**
 * What binds commissioner and provider once a choice is made: contracts, agreements that are not
 * contracts, and the frameworks and dynamic markets under which contracts are called off. It holds
 * terms, payment and indicators in outline; how performance is rated or a payment worked out is not
 * covered.
 */
@NullMarked
package org.commissioning.model.contract;

import org.jspecify.annotations.NullMarked;
