/** What the service runs on: configuration items, how they hang together, and who changed them by which warrant. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "identity", "form :: spi", "catalogue"})
@NullMarked
package io.opsward.configuration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
