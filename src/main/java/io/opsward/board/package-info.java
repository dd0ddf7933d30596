/** Boards that vote on cases (委员会): who sits on them, by which rules they decide, and every ballot with its votes. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "identity",
            "engine",
            "engine :: spi",
            "servicelevel",
            "servicelevel :: ui",
            "casefile",
            "casefile :: spi",
            "form :: spi"
        })
@NullMarked
package io.opsward.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
