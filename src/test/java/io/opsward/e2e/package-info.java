/** Journeys of people through the product, in a real browser against the runnable jar. */
@NullMarked
package io.opsward.e2e;

import org.jspecify.annotations.NullMarked;
