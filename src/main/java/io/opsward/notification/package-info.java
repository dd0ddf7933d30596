/** Who is told what: in the product by the bell, and by mail. It listens, or a model calls it; no service does. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "identity", "engine", "servicelevel", "casefile"})
@NullMarked
package io.opsward.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
