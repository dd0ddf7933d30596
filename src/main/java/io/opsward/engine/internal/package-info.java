/** How the engine module does it: the embedded Camunda engine behind the public contracts. */
@NullMarked
package io.opsward.engine.internal;

import org.jspecify.annotations.NullMarked;
