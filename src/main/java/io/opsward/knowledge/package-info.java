/** Knowledge articles and the search for them. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "identity", "form :: spi"})
@NullMarked
package io.opsward.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
