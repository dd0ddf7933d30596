/** The append-only trail of who did what, and the history of a case. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "identity",
            "engine",
            "attachment",
            "casefile",
            "casefile :: spi"
        })
@NullMarked
package io.opsward.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
