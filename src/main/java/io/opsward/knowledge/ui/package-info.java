/** Pages of the knowledge base. */
@NullMarked
package io.opsward.knowledge.ui;

import org.jspecify.annotations.NullMarked;
