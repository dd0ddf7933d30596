/** The trail and the history of a case on the screen. */
@NullMarked
package io.opsward.audit.ui;

import org.jspecify.annotations.NullMarked;
