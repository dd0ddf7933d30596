/** Accounts, sign-in, groups and the current user. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui"})
@NullMarked
package io.opsward.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
