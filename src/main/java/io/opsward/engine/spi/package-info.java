/** What the engine asks of the modules around it. */
@NamedInterface("spi")
@NullMarked
package io.opsward.engine.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
