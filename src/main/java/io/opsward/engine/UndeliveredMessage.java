package io.opsward.engine;

import io.opsward.shared.CaseNumber;
import java.time.Instant;
import java.util.Map;

/**
 * A message that nobody will receive any more: its case has ended, or there never was one.
 *
 * @param id a later one has a higher one
 * @param caseNumber case that it was sent to
 * @param name name of the message as models have it
 * @param values what it was to hand over; values may be null
 * @param sentAt UTC
 * @param deadSince since when nobody can receive it, UTC
 */
public record UndeliveredMessage(
        long id, CaseNumber caseNumber, String name, Map<String, Object> values, Instant sentAt, Instant deadSince) {}
