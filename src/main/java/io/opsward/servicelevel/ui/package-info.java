/** Pages of service levels, and what other pages show of clocks. */
@NamedInterface("ui")
@NullMarked
package io.opsward.servicelevel.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
