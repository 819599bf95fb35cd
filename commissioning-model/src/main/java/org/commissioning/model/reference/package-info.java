/**
 * Where facts come from: sources, official code lists, and tables whose rows hold from a date to a
 * date in a jurisdiction. It reads tables and looks rows up; what a row means is the business of
 * the package that owns the table. It fetches nothing and keeps no registry.
 */
@NullMarked
package org.commissioning.model.reference;

import org.jspecify.annotations.NullMarked;
