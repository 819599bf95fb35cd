/**
 * The audit record: what a method was given, what it answered, which versions were used, and a
 * digest over all of it, so that someone else can check it years later by working it out again. It
 * is no signature: it shows that a record was changed, not who wrote it.
 */
@NullMarked
package org.commissioning.io.audit;

import org.jspecify.annotations.NullMarked;
