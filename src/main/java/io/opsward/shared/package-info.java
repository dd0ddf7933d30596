/** Values, errors and the marker for audited events that every module may use. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.opsward.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
