/** Small widgets that every view may use. */
@NamedInterface("ui")
@NullMarked
package io.opsward.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
