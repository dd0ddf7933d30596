/** What the problem model may call. */
@NullMarked
package io.opsward.problem.process;

import org.jspecify.annotations.NullMarked;
