/** The only door to the process engine: deployment, model check, processes, tasks and their events. */
@ApplicationModule(allowedDependencies = {"shared", "identity"})
@NullMarked
package io.opsward.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
