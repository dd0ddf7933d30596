/** What models may ask about service levels. */
@NullMarked
package io.opsward.servicelevel.process;

import org.jspecify.annotations.NullMarked;
