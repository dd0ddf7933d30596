/** What configuration asks of the module that keeps the cases. */
@NamedInterface("spi")
@NullMarked
package io.opsward.configuration.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
