package io.opsward.problem;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads problems for lists and pages; pages by key, so that far ones are as quick as the first. */
@Repository
class ProblemRecords {

    private static final String NOT_ASSESSED = "P9";
    private static final LocalDate NEVER = LocalDate.parse("9999-01-01");
    private static final int MOST_NOTES = 20;
    private static final int MOST_OWNERS = 200;

    private final JdbcClient jdbc;
    private final ProgressNotes notes;

    ProblemRecords(JdbcClient jdbc, ProgressNotes notes) {
        this.jdbc = jdbc;
        this.notes = notes;
    }

    List<ProblemSummary> list(ProblemFilter filter, @Nullable ProblemSummary last, int limit) {
        var order = Order.valueOf(filter.sort().name());
        var sql = new StringBuilder("select * from problem_record where true");
        var parameters = new HashMap<String, Object>();
        if (filter.openOnly()) {
            sql.append(" and status <> 'CLOSED'");
        }
        equal(sql, parameters, "status", filter.status());
        equal(sql, parameters, "priority", filter.priority());
        equal(sql, parameters, "owner", filter.owner());
        if (last != null) {
            sql.append(" and (%s, number) %s (:key, :number)".formatted(order.key, order.after));
            parameters.put("key", order.keyOf(last));
            parameters.put("number", last.number().value());
        }
        sql.append(" order by %1$s%2$s, number%2$s limit :limit".formatted(order.key, order.direction));
        parameters.put("limit", limit);
        return jdbc.sql(sql.toString())
                .params(parameters)
                .query((row, index) -> new ProblemRow(row).summary())
                .list();
    }

    List<UserId> owners() {
        return jdbc.sql("""
                        select distinct owner from problem_record
                        where status <> 'CLOSED' and owner is not null order by owner limit ?""")
                .param(MOST_OWNERS)
                .query((row, index) -> new UserId(row.getString(1)))
                .list();
    }

    Optional<ProblemDetails> details(CaseNumber number) {
        return jdbc.sql("select * from problem_record where number = ?")
                .param(number.value())
                .query((row, index) -> new ProblemRow(row).details(notes.of(number, MOST_NOTES)))
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
        PRIORITY("coalesce(priority, '" + NOT_ASSESSED + "')", "", ">"),
        DUE("coalesce(target_date, date '" + NEVER + "')", "", ">");

        private final String key;
        private final String direction;
        private final String after;

        Order(String key, String direction, String after) {
            this.key = key;
            this.direction = direction;
            this.after = after;
        }

        Object keyOf(ProblemSummary row) {
            return switch (this) {
                case NEWEST -> Timestamp.from(row.registeredAt());
                case PRIORITY ->
                    row.priority() == null ? NOT_ASSESSED : row.priority().name();
                case DUE -> Date.valueOf(row.targetDate() == null ? NEVER : row.targetDate());
            };
        }
    }
}
