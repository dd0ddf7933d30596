/** One record for every process instance: number, title, status, priority, comments, attachments. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "identity",
            "engine",
            "engine :: spi",
            "servicelevel",
            "servicelevel :: ui",
            "attachment",
            "attachment :: spi",
            "form",
            "form :: spi",
            "catalogue",
            "configuration :: spi"
        })
@NullMarked
package io.opsward.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
