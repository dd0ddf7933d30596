/** Pages of the module. */
@NullMarked
package io.opsward.catalogue.ui;

import org.jspecify.annotations.NullMarked;
