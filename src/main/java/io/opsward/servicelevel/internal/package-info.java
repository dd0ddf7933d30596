/** How service levels are kept: policies, calendars, clocks and escalations in the database, and what the engine tells. */
@NullMarked
package io.opsward.servicelevel.internal;

import org.jspecify.annotations.NullMarked;
