/** Processes, model findings and failed jobs for process owners and administrators. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "identity", "engine", "form"})
@NullMarked
package io.opsward.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
