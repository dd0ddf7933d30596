package io.opsward.engine.internal;

import io.opsward.engine.DutyViolation;
import io.opsward.engine.Separation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks for people who had two duties that must be apart; each act is held against what its model said at the time. */
@Repository
class DutyViolations {

    private static final String PAGE = """
            select v.id, v.case_number, v.person, v.duty, v.definition_id, v.element_key, v.taken_at,
                   a.held, d.duty as before_duty, d.definition_id as before_definition_id,
                   d.element_key as before_element_key, d.taken_at as before_taken_at
            from engine_duty v
            cross join lateral unnest(v.apart_from) as a(held)
            cross join lateral (
                select e.* from engine_duty e
                where e.case_number = v.case_number and e.duty = a.held and e.person = v.person
                  and e.source_id <> v.source_id and e.taken_at <= v.taken_at
                order by e.id limit 1) d
            where v.apart_from <> '{}' and (v.id, a.held) < (:id, :held)
            order by v.id desc, a.held desc
            limit :limit
            """;

    private final JdbcClient jdbc;

    DutyViolations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DutyViolation> page(@Nullable DutyViolation after, int limit) {
        return jdbc.sql(PAGE)
                .param("id", after == null ? Long.MAX_VALUE : after.id())
                .param("held", after == null ? "" : after.separation().held())
                .param("limit", limit)
                .query((row, index) -> new DutyViolation(
                        row.getLong("id"),
                        new Separation(row.getString("held"), row.getString("duty")),
                        DutyRows.taken(row, "before_"),
                        DutyRows.taken(row, "")))
                .list();
    }
}
