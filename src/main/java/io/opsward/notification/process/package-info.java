/** Building block "notify" for models of any process. */
@NullMarked
package io.opsward.notification.process;

import org.jspecify.annotations.NullMarked;
