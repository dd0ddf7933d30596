/** The list of incidents and their part of the case page. */
@NullMarked
package io.opsward.incident.ui;

import org.jspecify.annotations.NullMarked;
