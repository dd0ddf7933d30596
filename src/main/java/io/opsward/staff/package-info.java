/** People and posts: who works here and in which groups. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "identity",
            "identity :: spi",
            "engine",
            "engine :: spi",
            "form :: spi",
            "catalogue"
        })
@NullMarked
package io.opsward.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
