/** What tests share: one running product for all of them, its clock, its users and its browser. */
@NullMarked
package io.opsward.testing;

import org.jspecify.annotations.NullMarked;
