@NullMarked
package io.opsward.database;

import org.jspecify.annotations.NullMarked;
