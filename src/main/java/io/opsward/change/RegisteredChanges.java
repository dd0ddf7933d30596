package io.opsward.change;

import io.opsward.shared.CaseNumber;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads changes for lists and pages; pages by key, so that far ones are as quick as the first. */
@Repository
class RegisteredChanges {

    private final JdbcClient jdbc;

    RegisteredChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ChangeSummary> list(ChangeFilter filter, @Nullable ChangeSummary last, int limit) {
        var sql = new StringBuilder("select * from change_record where true");
        var parameters = new HashMap<String, Object>();
        if (filter.openOnly()) {
            sql.append(" and status not in ('CLOSED', 'REJECTED', 'CANCELLED')");
        }
        equal(sql, parameters, "status", filter.status());
        equal(sql, parameters, "type", filter.type());
        equal(sql, parameters, "level", filter.risk());
        moment(sql, parameters, "window_end >", filter.windowFrom());
        moment(sql, parameters, "window_start <", filter.windowUntil());
        if (last != null) {
            sql.append(" and (registered_at, number) < (:registered, :number)");
            parameters.put("registered", Timestamp.from(last.registeredAt()));
            parameters.put("number", last.number().value());
        }
        sql.append(" order by registered_at desc, number desc limit ").append(limit);
        return jdbc.sql(sql.toString())
                .params(parameters)
                .query((row, index) -> new ChangeRows(row).summary())
                .list();
    }

    Optional<ChangeDetails> details(CaseNumber number) {
        return jdbc.sql("select * from change_record where number = ?")
                .param(number.value())
                .query((row, index) -> new ChangeRows(row).details(lists(number)))
                .optional();
    }

    private ChangeDetails.Lists lists(CaseNumber number) {
        return new ChangeDetails.Lists(
                texts("select item from change_item where number = ? order by item", number),
                texts("select service_item from change_service where number = ? order by service_item", number),
                rows("change_step", "position", number, (row, index) -> new ChangeRows(row).step()),
                rows("change_approval", "decided_at", number, (row, index) -> new ChangeRows(row).approval()),
                rows("change_assessment", "assessed_at", number, (row, index) -> new ChangeRows(row).assessment()),
                texts("select incident from change_incident where number = ? order by incident", number));
    }

    private List<String> texts(String sql, CaseNumber number) {
        return jdbc.sql(sql).param(number.value()).query(String.class).list();
    }

    private <T> List<T> rows(String table, String order, CaseNumber number, RowMapper<T> mapper) {
        return jdbc.sql("select * from " + table + " where number = ? order by " + order)
                .param(number.value())
                .query(mapper)
                .list();
    }

    private static void equal(
            StringBuilder sql, Map<String, Object> parameters, String column, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(column).append(" = :").append(column);
            parameters.put(column, value.toString());
        }
    }

    private static void moment(
            StringBuilder sql, Map<String, Object> parameters, String comparison, @Nullable Instant value) {
        if (value != null) {
            var name = "moment" + parameters.size();
            sql.append(" and ").append(comparison).append(" :").append(name);
            parameters.put(name, Timestamp.from(value));
        }
    }
}
