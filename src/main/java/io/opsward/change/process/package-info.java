/** What the change models call. */
@NullMarked
package io.opsward.change.process;

import org.jspecify.annotations.NullMarked;
