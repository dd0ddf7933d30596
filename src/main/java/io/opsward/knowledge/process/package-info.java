/** The steps of the knowledge models. */
@NullMarked
package io.opsward.knowledge.process;

import org.jspecify.annotations.NullMarked;
