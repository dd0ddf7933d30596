/** Pages of the task lists, of a task, and of what can be started. */
@NullMarked
package io.opsward.tasklist.ui;

import org.jspecify.annotations.NullMarked;
