package io.opsward.engine.internal;

import io.opsward.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.camunda.bpm.engine.impl.pvm.runtime.ActivityInstanceState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the engine's history of a case, all its processes at once. */
@Component
class VisitRows {

    private static final String INSTANCES = """
            select proc_inst_id_, proc_def_id_ from act_hi_procinst
            where business_key_ = ? order by start_time_, (super_process_instance_id_ is not null), proc_inst_id_
            """;

    private static final String VISITS = """
            select a.proc_inst_id_, a.proc_def_id_, a.proc_def_key_, a.act_id_, a.act_name_, a.act_type_, a.assignee_,
                   a.start_time_, a.end_time_, a.act_inst_state_, a.sequence_counter_
            from act_hi_procinst p join act_hi_actinst a on a.proc_inst_id_ = p.proc_inst_id_
            where p.business_key_ = ? and a.act_type_ <> 'multiInstanceBody'
            order by a.start_time_, a.sequence_counter_
            limit ?
            """;

    private final JdbcClient jdbc;

    VisitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A process instance of a case. */
    record Instance(String id, String definitionId) {}

    /** Instances of the case in the order of time, called ones after their callers. */
    List<Instance> instancesOf(CaseNumber number) {
        return jdbc.sql(INSTANCES)
                .param(number.value())
                .query((row, index) -> new Instance(row.getString(1), row.getString(2)))
                .list();
    }

    /** Passages in the order of time. */
    List<Visit> ofCase(CaseNumber number, int limit) {
        return jdbc.sql(VISITS)
                .params(number.value(), limit)
                .query((row, index) -> visit(row))
                .list();
    }

    private static Visit visit(ResultSet row) throws SQLException {
        var ended = row.getTimestamp("end_time_");
        return new Visit(
                row.getString("proc_inst_id_"),
                row.getString("proc_def_id_"),
                row.getString("proc_def_key_"),
                row.getString("act_id_"),
                row.getString("act_name_"),
                row.getString("act_type_"),
                row.getString("assignee_"),
                row.getTimestamp("start_time_").toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getInt("act_inst_state_") == ActivityInstanceState.CANCELED.getStateCode(),
                row.getLong("sequence_counter_"));
    }
}
