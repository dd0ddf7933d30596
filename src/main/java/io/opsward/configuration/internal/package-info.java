/** Tables, rules of drafts, import and export of configuration items. */
@NullMarked
package io.opsward.configuration.internal;

import org.jspecify.annotations.NullMarked;
