package io.opsward.problem;

import io.opsward.identity.UserId;
import java.time.Instant;

/**
 * What was found out in a week of analysis.
 *
 * @param by who wrote it
 * @param at when, UTC
 * @param text what it says
 */
public record ProgressNote(UserId by, Instant at, String text) {}
