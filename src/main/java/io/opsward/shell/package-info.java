/** The frame of every page: navigation, language, error handling. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "identity"})
@NullMarked
package io.opsward.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
