/** Pages of the module. */
@NullMarked
package io.opsward.configuration.ui;

import org.jspecify.annotations.NullMarked;
