package io.opsward.incident;

import io.opsward.shared.CaseNumber;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads incidents for lists and pages; pages by key, so that far ones are as quick as the first. */
@Repository
class IncidentRecords {

    private static final String NOT_GRADED = "P9";
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final JdbcClient jdbc;

    IncidentRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<IncidentSummary> list(IncidentFilter filter, @Nullable IncidentSummary last, int limit) {
        var order = Order.of(filter.sort());
        var sql = new StringBuilder("select * from incident_record where true");
        var parameters = new HashMap<String, Object>();
        if (filter.openOnly()) {
            sql.append(" and status not in ('CLOSED', 'CANCELLED')");
        }
        if (filter.missedOnly()) {
            sql.append(" and (response_breached or resolution_breached)");
        }
        equal(sql, parameters, "status", filter.status());
        equal(sql, parameters, "priority", filter.priority());
        equal(sql, parameters, "client_organisation", filter.clientOrganisation());
        if (last != null) {
            sql.append(" and (")
                    .append(order.key)
                    .append(", number) ")
                    .append(order.after)
                    .append(" (:key, :number)");
            parameters.put("key", order.keyOf(last));
            parameters.put("number", last.number().value());
        }
        sql.append(" order by ")
                .append(order.key)
                .append(order.direction)
                .append(", number")
                .append(order.direction);
        return jdbc.sql(sql.append(" limit ").append(limit).toString())
                .params(parameters)
                .query((row, index) -> IncidentRows.summary(row))
                .list();
    }

    Optional<IncidentDetails> details(CaseNumber number) {
        return jdbc.sql("select * from incident_record where number = ?")
                .param(number.value())
                .query((row, index) -> IncidentRows.details(row))
                .optional();
    }

    private static void equal(
            StringBuilder sql, Map<String, Object> parameters, String column, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(column).append(" = :").append(column);
            parameters.put(column, value.toString());
        }
    }

    private enum Order {
        NEWEST("registered_at", " desc", "<"),
        PRIORITY("coalesce(priority, '" + NOT_GRADED + "')", "", ">"),
        DUE("coalesce(resolution_due, timestamptz '" + NEVER + "')", "", ">");

        private final String key;
        private final String direction;
        private final String after;

        Order(String key, String direction, String after) {
            this.key = key;
            this.direction = direction;
            this.after = after;
        }

        static Order of(IncidentFilter.Sort sort) {
            return valueOf(sort.name());
        }

        Object keyOf(IncidentSummary row) {
            return switch (this) {
                case NEWEST -> Timestamp.from(row.registeredAt());
                case PRIORITY ->
                    row.priority() == null ? NOT_GRADED : row.priority().name();
                case DUE -> Timestamp.from(row.resolutionDue() == null ? NEVER : row.resolutionDue());
            };
        }
    }
}
