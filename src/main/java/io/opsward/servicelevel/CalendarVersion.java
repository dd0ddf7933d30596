package io.opsward.servicelevel;

/**
 * A service calendar as it was between two edits.
 *
 * @param key the calendar
 * @param version counts from 1
 */
public record CalendarVersion(String key, int version) {}
