/** Tables and rules of the change calendar. */
@NullMarked
package io.opsward.schedule.internal;

import org.jspecify.annotations.NullMarked;
