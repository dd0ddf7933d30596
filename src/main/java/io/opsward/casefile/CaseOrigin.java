package io.opsward.casefile;

import java.util.Map;

/**
 * The case from which another one is raised.
 *
 * @param summary that case
 * @param values what its successor begins with, by variable: {@code title}, {@code description}, {@code clientOrg}, {@code
 *     serviceItem}, {@code configurationItem}, {@code priority} as far as it has them and the reader may know
 */
public record CaseOrigin(CaseSummary summary, Map<String, Object> values) {

    /** Variable of the successor that holds the number of this case. */
    public static final String VARIABLE = "raisedFrom";
}
