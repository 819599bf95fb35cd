/**
 * What the record of a decision still lacks before it could be made: the four basics, a mandate
 * that covers it, and regard to the public duties in force. It reads what is recorded; it never
 * says that a decision is lawful, or good.
 */
@NullMarked
package org.commissioning.scoring.decision;

import org.jspecify.annotations.NullMarked;
