/** Pages of the module. */
@NullMarked
package io.opsward.staff.ui;

import org.jspecify.annotations.NullMarked;
