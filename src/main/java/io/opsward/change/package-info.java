/** Change management (domain 2.4). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "identity",
            "engine",
            "engine :: spi",
            "form :: spi",
            "servicelevel",
            "catalogue",
            "configuration",
            "casefile",
            "casefile :: spi",
            "schedule"
        })
@NullMarked
package io.opsward.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
