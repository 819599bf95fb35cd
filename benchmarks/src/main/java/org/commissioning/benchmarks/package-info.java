/**
 * How long the public calls take, measured with JMH. Not part of the library and not a test: a slow
 * machine makes nothing fail.
 */
@NullMarked
package org.commissioning.benchmarks;

import org.jspecify.annotations.NullMarked;
