/**
 * The rules of law under which public bodies buy, put to the facts of a case: which regime holds,
 * what it asks for, and until when. Every answer lists the provisions it rests on with the date of
 * the text that was read, what is a matter of judgement, and what was not looked at. No answer says
 * that a step is lawful or safe.
 */
@NullMarked
package org.commissioning.scoring.regime;

import org.jspecify.annotations.NullMarked;
