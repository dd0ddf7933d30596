/** Draws a form with Vaadin fields. */
@NamedInterface("ui")
@NullMarked
package io.opsward.form.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
