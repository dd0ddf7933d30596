/** What identity asks of the module that knows the people. */
@NamedInterface("spi")
@NullMarked
package io.opsward.identity.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
