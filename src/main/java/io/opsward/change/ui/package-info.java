/** The list of changes, their part of the case page, and the templates of standard changes. */
@NullMarked
package io.opsward.change.ui;

import org.jspecify.annotations.NullMarked;
