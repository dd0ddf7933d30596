package io.opsward.servicelevel.ui;

import java.time.Instant;

/**
 * What an exported file says of itself.
 *
 * @param filter what it was narrowed to
 * @param by who made it
 * @param at when, UTC
 */
record CsvHead(String filter, String by, Instant at) {}
