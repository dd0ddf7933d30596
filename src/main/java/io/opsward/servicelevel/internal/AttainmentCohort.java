package io.opsward.servicelevel.internal;

import io.opsward.servicelevel.AttainmentFilter;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cases that a report counts, as part of a statement over {@code servicelevel_case k}.
 *
 * @param condition SQL, put together from fixed parts alone
 * @param parameters values by name
 */
record AttainmentCohort(String condition, Map<String, @Nullable Object> parameters) {

    static AttainmentCohort of(AttainmentFilter filter, AttainmentReaders readers, ZoneId zone) {
        var condition = new StringBuilder("k.opened_at >= :from and k.opened_at < :until and not k.cancelled");
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("from", SqlValues.utc(begin(filter.from(), zone)));
        parameters.put("until", SqlValues.utc(begin(filter.until().plusMonths(1), zone)));
        if (!readers.seesAll()) {
            condition.append(" and k.client = any(cast(:organisations as text[]))");
            parameters.put("organisations", readers.organisations());
        }
        var wanted = new HashMap<String, @Nullable String>();
        wanted.put("client", filter.client());
        wanted.put("service_item", filter.serviceItem());
        wanted.put("priority", filter.priority());
        wanted.forEach((column, key) -> {
            if (AttainmentFilter.NONE.equals(key)) {
                condition.append(" and k.").append(column).append(" is null");
            } else if (key != null) {
                condition.append(" and k.").append(column).append(" = :").append(column);
                parameters.put(column, key);
            }
        });
        return new AttainmentCohort(condition.toString(), parameters);
    }

    private static Instant begin(YearMonth month, ZoneId zone) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }
}
