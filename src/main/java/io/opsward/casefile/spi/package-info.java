/** What missions add to the case page. */
@NamedInterface("spi")
@NullMarked
package io.opsward.casefile.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
