/** Incident management (domain 2.2). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "identity",
            "engine",
            "casefile",
            "casefile :: spi",
            "servicelevel",
            "servicelevel :: ui",
            "knowledge",
            "catalogue"
        })
@NullMarked
package io.opsward.incident;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
