/** Task list, task page and start page for every process. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "identity",
            "engine",
            "form",
            "form :: ui",
            "form :: spi",
            "casefile",
            "servicelevel",
            "servicelevel :: ui",
            "attachment"
        })
@NullMarked
package io.opsward.tasklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
