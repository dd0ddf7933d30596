package io.opsward.tasklist;

import io.opsward.identity.UserId;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A half-filled form.
 *
 * @param by who typed it
 * @param savedAt when it was last kept, UTC
 * @param values by key of the field; null for an emptied one
 */
public record Draft(UserId by, Instant savedAt, Map<String, Object> values) {

    /** Copies the values. */
    public Draft {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
