package io.opsward.engine.internal;

import io.opsward.engine.DutyTaken;
import io.opsward.engine.Separation;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code engine_duty}: who took which duty. */
@Repository
class DutyRows {

    private static final String TAKE = """
            insert into engine_duty
                (case_number, duty, person, source_id, definition_id, element_key, apart_from, taken_at)
            select :number, duty, :person, :source, :definition, :element,
                   array(select a.held from engine_apart a where a.task_id = :source order by a.held), :at
            from unnest(cast(:duties as text[])) as d(duty)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    DutyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes down that somebody took a duty, with what he should have been apart from.
     *
     * @param taken its duty is left out of account
     * @param source task or process instance
     */
    void take(DutyTaken taken, Collection<String> duties, String source) {
        jdbc.sql(TAKE)
                .param("number", taken.caseNumber().value())
                .param("person", taken.person().value())
                .param("source", source)
                .param("definition", taken.definitionId())
                .param("element", taken.elementKey())
                .param("at", taken.at().atOffset(ZoneOffset.UTC))
                .param("duties", duties.toArray(String[]::new))
                .update();
    }

    Set<UserId> holders(CaseNumber number, String duty) {
        return new LinkedHashSet<>(
                jdbc.sql("select person from engine_duty where case_number = ? and duty = ? order by id")
                        .params(number.value(), duty)
                        .query((row, index) -> new UserId(row.getString(1)))
                        .list());
    }

    List<DutyTaken> of(CaseNumber number) {
        return jdbc.sql("""
                        select case_number, duty, person, definition_id, element_key, taken_at from engine_duty
                        where case_number = ? and duty <> '' order by id""")
                .param(number.value())
                .query((row, index) -> taken(row, ""))
                .list();
    }

    Map<UserId, Separation> barred(String taskId) {
        Map<UserId, Separation> barred = new LinkedHashMap<>();
        jdbc.sql("select person, held, wanted from engine_barred where task_id = ? order by held, person")
                .param(taskId)
                .query(row -> {
                    barred.putIfAbsent(
                            new UserId(row.getString("person")),
                            new Separation(row.getString("held"), row.getString("wanted")));
                });
        return barred;
    }

    /** @param prefix what the columns of the duty begin with */
    static DutyTaken taken(ResultSet row, String prefix) throws SQLException {
        return new DutyTaken(
                new CaseNumber(row.getString("case_number")),
                row.getString(prefix + "duty"),
                new UserId(row.getString("person")),
                row.getString(prefix + "definition_id"),
                row.getString(prefix + "element_key"),
                row.getObject(prefix + "taken_at", OffsetDateTime.class).toInstant());
    }
}
