/** The PostgreSQL that the product brings along for a first run, and clear words when a database cannot be used. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package io.opsward.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
