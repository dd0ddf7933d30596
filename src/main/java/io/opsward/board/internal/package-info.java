/** How boards, ballots and votes are kept and counted. */
@NullMarked
package io.opsward.board.internal;

import org.jspecify.annotations.NullMarked;
