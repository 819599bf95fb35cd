/** Made-up record types that use every kind of component, for the tests. */
@NullMarked
package org.commissioning.io.sample;

import org.jspecify.annotations.NullMarked;
