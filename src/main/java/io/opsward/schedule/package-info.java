/** When changes may be carried out: windows, freezes, lead times, conflicts (domain 2.4, C7). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "identity",
            "engine",
            "servicelevel",
            "configuration",
            "casefile",
            "form :: spi"
        })
@NullMarked
package io.opsward.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
