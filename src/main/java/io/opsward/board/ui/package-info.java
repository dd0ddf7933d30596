/** The page where boards are kept, and ballots on the page of a case. */
@NullMarked
package io.opsward.board.ui;

import org.jspecify.annotations.NullMarked;
