/** The list of problems and their part of the case page. */
@NullMarked
package io.opsward.problem.ui;

import org.jspecify.annotations.NullMarked;
