package io.opsward.problem;

import io.opsward.identity.UserId;
import java.time.LocalDate;

/**
 * What is done so that nothing of the kind happens elsewhere.
 *
 * @param what the measure
 * @param responsible who does it
 * @param dueOn by when
 */
public record PreventiveAction(String what, UserId responsible, LocalDate dueOn) {}
