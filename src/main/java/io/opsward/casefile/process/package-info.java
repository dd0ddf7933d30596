/** Building blocks for models of any process. */
@NullMarked
package io.opsward.casefile.process;

import org.jspecify.annotations.NullMarked;
