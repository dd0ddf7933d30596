/**
 * The knowledge base: articles in versions, their review, and the search for them.
 *
 * @see "Decision 0018"
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "identity",
            "engine",
            "form :: spi",
            "form :: ui",
            "catalogue",
            "casefile",
            "casefile :: spi"
        })
@NullMarked
package io.opsward.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
