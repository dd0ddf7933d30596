/** The model check: what a folder of models, forms and texts must satisfy before it is deployed. */
@NullMarked
package io.opsward.engine.check;

import org.jspecify.annotations.NullMarked;
