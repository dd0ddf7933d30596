package io.opsward.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code audit_case_event}, which only grow. */
@Repository
class CaseEvents {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient database;
    private final ObjectMapper json;

    CaseEvents(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Keeps the event. @param internal whether clients do not read it */
    void add(CaseNumber number, CaseEvent event, boolean internal) {
        database.sql("""
                        insert into audit_case_event (case_number, happened_at, kind, actor, definition_id, element_id,
                            element_name, task_id, internal, details)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))""")
                .params(
                        number.value(),
                        event.at().atOffset(ZoneOffset.UTC),
                        event.kind().name(),
                        event.actor().value(),
                        event.definitionId(),
                        event.element() == null ? null : event.element().id(),
                        event.element() == null ? null : event.element().name(),
                        event.taskId(),
                        internal,
                        written(event.details()))
                .update();
    }

    /** Newest first, older than the moment; of the same moment those with a smaller id. */
    List<CaseEvent> before(CaseNumber number, HistoryQuery.Position position, boolean internalToo, int limit) {
        return database.sql("""
                        select * from audit_case_event
                        where case_number = ? and (happened_at, id) < (?, ?) and (not internal or ?)
                        order by happened_at desc, id desc limit ?""")
                .params(number.value(), position.at().atOffset(ZoneOffset.UTC), position.id(), internalToo, limit)
                .query(this::event)
                .list();
    }

    private CaseEvent event(ResultSet row, int index) throws SQLException {
        var element = row.getString("element_id");
        return new CaseEvent(
                row.getLong("id"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                CaseEventKind.valueOf(row.getString("kind")),
                new UserId(row.getString("actor")),
                row.getString("definition_id"),
                element == null ? null : new CaseEvent.Element(element, row.getString("element_name")),
                row.getString("task_id"),
                read(row.getString("details")),
                List.of());
    }

    private String written(Map<String, String> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> read(String details) {
        try {
            return json.readValue(details, DETAILS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
