/**
 * When changes may be carried out: windows, freezes, lead times, conflicts (domain 2.4, C7).
 *
 * @see "Decision 0025"
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "identity",
            "servicelevel",
            "catalogue",
            "configuration",
            "casefile"
        })
@NullMarked
package io.opsward.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
