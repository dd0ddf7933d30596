/** What forms ask of the modules that keep lists. */
@NamedInterface("spi")
@NullMarked
package io.opsward.form.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
