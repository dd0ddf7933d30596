/** Sign-in, own account, accounts of others. */
@NullMarked
package io.opsward.identity.ui;

import org.jspecify.annotations.NullMarked;
