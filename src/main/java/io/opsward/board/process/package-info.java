/** How models let a board vote. */
@NullMarked
package io.opsward.board.process;

import org.jspecify.annotations.NullMarked;
