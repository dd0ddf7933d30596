/** What the keeper of files asks of the module that knows the cases. */
@NamedInterface("spi")
@NullMarked
package io.opsward.attachment.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
