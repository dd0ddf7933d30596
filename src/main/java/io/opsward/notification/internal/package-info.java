/** Writing, sending and showing messages. */
@NullMarked
package io.opsward.notification.internal;

import org.jspecify.annotations.NullMarked;
