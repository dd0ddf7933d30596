/** How forms are read, evaluated and checked. */
@NullMarked
package io.opsward.form.internal;

import org.jspecify.annotations.NullMarked;
