@NullMarked
package io.opsward.board.internal;

import org.jspecify.annotations.NullMarked;
