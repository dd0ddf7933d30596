/** Client organisations and the service items delivered to them. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "identity", "form :: spi"})
@NullMarked
package io.opsward.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
