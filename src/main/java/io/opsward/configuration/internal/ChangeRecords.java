package io.opsward.configuration.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opsward.configuration.FieldChange;
import io.opsward.configuration.ItemChange;
import io.opsward.configuration.ItemNumber;
import io.opsward.configuration.Warrant;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The history of configuration items. */
@Repository
class ChangeRecords {

    private static final TypeReference<List<FieldChange>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final ObjectMapper json;
    private final CurrentUser user;
    private final Clock clock;

    ChangeRecords(JdbcClient jdbc, JdbcOperations batches, ObjectMapper json, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        this.user = user;
        this.clock = clock;
    }

    /** Writes what the current user changes now. */
    void add(Map<ItemNumber, List<FieldChange>> changes, Warrant warrant) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var account = user.id().value();
        batches.batchUpdate(
                "insert into configuration_change (item, at, account, warrant, remark, fields)"
                        + " values (?, ?, ?, ?, ?, cast(? as jsonb))",
                changes.entrySet().stream()
                        .map(change -> new Object[] {
                            change.getKey().value(),
                            now,
                            account,
                            warrant.number(),
                            warrant.remark(),
                            written(change.getValue())
                        })
                        .toList());
    }

    List<ItemChange> of(ItemNumber item, @Nullable Long before, int limit) {
        return jdbc.sql(
                        "select * from configuration_change where item = :item and id < :before order by id desc limit :limit")
                .param("item", item.value())
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("limit", limit)
                .query(this::change)
                .list();
    }

    boolean isWarrantUsed(String warrant) {
        return jdbc.sql("select exists (select from configuration_change where warrant = ?)")
                .param(warrant)
                .query(Boolean.class)
                .single();
    }

    private ItemChange change(ResultSet row, int index) throws SQLException {
        return new ItemChange(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new UserId(row.getString("account")),
                new Warrant(row.getString("warrant"), row.getString("remark")),
                fields(row.getString("fields")));
    }

    private String written(List<FieldChange> fields) {
        try {
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Changes of a configuration item cannot be written", e);
        }
    }

    private List<FieldChange> fields(String written) {
        try {
            return json.readValue(written, FIELDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The history of a configuration item cannot be read", e);
        }
    }
}
