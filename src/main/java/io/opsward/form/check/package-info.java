/** The rules that every form has to keep before it is deployed. */
@NullMarked
package io.opsward.form.check;

import org.jspecify.annotations.NullMarked;
