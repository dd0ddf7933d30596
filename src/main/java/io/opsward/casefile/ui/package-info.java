/** Search for cases and the page of a case. */
@NullMarked
package io.opsward.casefile.ui;

import org.jspecify.annotations.NullMarked;
