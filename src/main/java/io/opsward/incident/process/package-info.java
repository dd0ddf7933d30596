/** What the incident models may call. */
@NullMarked
package io.opsward.incident.process;

import org.jspecify.annotations.NullMarked;
