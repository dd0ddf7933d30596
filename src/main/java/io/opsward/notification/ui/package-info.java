/** The bell, everybody's messages and settings, the outbox of the administrator. */
@NullMarked
package io.opsward.notification.ui;

import org.jspecify.annotations.NullMarked;
