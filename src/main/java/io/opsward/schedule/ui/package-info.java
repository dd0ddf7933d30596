/** Pages of the change calendar. */
@NullMarked
package io.opsward.schedule.ui;

import org.jspecify.annotations.NullMarked;
