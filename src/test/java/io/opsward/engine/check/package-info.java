/** Broken models, each tripping its rule. */
@NullMarked
package io.opsward.engine.check;

import org.jspecify.annotations.NullMarked;
