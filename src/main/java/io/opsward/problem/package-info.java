/**
 * Problem management (domain 2.3): from incidents that come again to a cause that is removed.
 *
 * @see "Decision 0023"
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "identity",
            "engine",
            "casefile",
            "casefile :: spi",
            "catalogue",
            "configuration",
            "knowledge",
            "incident"
        })
@NullMarked
package io.opsward.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
