package io.opsward.engine;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.time.Instant;

/**
 * Somebody took a duty in a case.
 *
 * @param caseNumber the case
 * @param duty name as models write it
 * @param person who has it from then on
 * @param definitionId version of the process
 * @param elementKey the task, step or start event by which he took it
 * @param at when, UTC
 */
public record DutyTaken(
        CaseNumber caseNumber, String duty, UserId person, String definitionId, String elementKey, Instant at) {}
