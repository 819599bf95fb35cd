/**
 * Which figures about people may be published, and how small numbers are hidden so that nobody is
 * recognised: rules as data, and the tables that they are applied to. What may be published in law
 * is for the body that publishes.
 */
@NullMarked
package org.commissioning.model.disclosure;

import org.jspecify.annotations.NullMarked;
