/**
 * Money set aside and how it is shared: funds that several bodies pool, the budget of one person
 * with the support planned from it, and the questions of who gets, pays and gains how much. A
 * person is never described: a reference that identifies nobody stands for them. What a body's
 * whole resources are worth to an outcome is not covered.
 */
@NullMarked
package org.commissioning.model.resource;

import org.jspecify.annotations.NullMarked;
