/** Reads, checks and draws Camunda Forms. */
@ApplicationModule(
        allowedDependencies = {"shared", "shared :: ui", "identity", "engine", "engine :: spi", "attachment"})
@NullMarked
package io.opsward.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
