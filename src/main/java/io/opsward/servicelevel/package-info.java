/** Service level policies, service calendars and the due dates that follow. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "identity",
            "engine",
            "engine :: spi",
            "form :: spi",
            "catalogue"
        })
@NullMarked
package io.opsward.servicelevel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
