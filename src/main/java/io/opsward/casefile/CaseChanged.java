package io.opsward.casefile;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * The head of a case has changed; published within the transaction of the step that did it.
 *
 * @param number number of the case
 * @param field what changed
 * @param before value before, or null if there was none
 * @param after value now
 * @param by who did the step, or the system
 */
public record CaseChanged(
        CaseNumber number, Field field, @Nullable String before, String after, UserId by) {

    /** A part of the head of a case. */
    public enum Field {
        TITLE,
        STATUS,
        PRIORITY,
        CLIENT
    }
}
