/** Pages of the workbench. */
@NullMarked
package io.opsward.workbench.ui;

import org.jspecify.annotations.NullMarked;
