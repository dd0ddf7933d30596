/** Files that people add to cases: checked, kept, served. */
@ApplicationModule(allowedDependencies = {"shared", "identity"})
@NullMarked
package io.opsward.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
