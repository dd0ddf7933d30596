package io.opsward.engine.internal;

import io.opsward.engine.FailedJob;
import io.opsward.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Failed jobs as the engine keeps them: one incident each, until somebody has it tried again. */
@Component
class FailedJobRows {

    private static final String FAILED = """
            select i.id_, i.configuration_, i.incident_msg_, i.incident_timestamp_, i.proc_def_id_, j.handler_type_,
                   i.activity_id_, p.business_key_
            from act_ru_incident i join act_ru_job j on j.id_ = i.configuration_
                join act_ru_execution p on p.id_ = j.process_instance_id_
            where i.incident_type_ = 'failedJob' and p.business_key_ is not null
            """;

    private static final String BEFORE = """
              and (i.incident_timestamp_, i.id_)
                  < (select l.incident_timestamp_, l.id_ from act_ru_incident l where l.id_ = :after)
            """;

    private static final String OF_STEP = """
              and case when j.handler_type_ in (:outside) then j.handler_type_ else i.activity_id_ end = :element
              and i.proc_def_id_ in (select id_ from act_re_procdef where key_ = :key)
            order by i.id_ limit :limit
            """;

    /** Jobs of no step in the model: their kind stands for the step. */
    private static final List<String> OUTSIDE = List.of(FailedJob.TIMER, FailedJob.MESSAGE);

    private final JdbcClient jdbc;
    private final Definitions definitions;

    FailedJobRows(JdbcClient jdbc, Definitions definitions) {
        this.jdbc = jdbc;
        this.definitions = definitions;
    }

    List<FailedJob> page(@Nullable String after, int limit) {
        var query = jdbc.sql(FAILED + (after == null ? "" : BEFORE)
                + " order by i.incident_timestamp_ desc, i.id_ desc limit :limit");
        return (after == null ? query : query.param("after", after))
                .param("limit", limit)
                .query((row, number) -> job(row))
                .list();
    }

    Optional<FailedJob> ofJob(String jobId) {
        return jdbc.sql(FAILED + " and i.configuration_ = :job")
                .param("job", jobId)
                .query((row, number) -> job(row))
                .optional();
    }

    List<FailedJob> ofStep(String processKey, String elementId, int limit) {
        return jdbc.sql(FAILED + OF_STEP)
                .param("outside", OUTSIDE)
                .param("element", elementId)
                .param("key", processKey)
                .param("limit", limit)
                .query((row, number) -> job(row))
                .list();
    }

    private FailedJob job(ResultSet row) throws SQLException {
        var definition = definitions.get(row.getString("proc_def_id_"));
        var type = row.getString("handler_type_");
        var isOutside = OUTSIDE.contains(type);
        var element = isOutside ? type : row.getString("activity_id_");
        var activity = isOutside ? null : definition.findActivity(element);
        var name = activity == null ? null : activity.getName();
        return new FailedJob(
                row.getString("id_"),
                row.getString("configuration_"),
                new CaseNumber(row.getString("business_key_")),
                Definitions.info(definition),
                element,
                name == null || name.isBlank() ? element : name,
                firstLine(row.getString("incident_msg_")),
                row.getTimestamp("incident_timestamp_").toInstant());
    }

    private static @Nullable String firstLine(@Nullable String message) {
        return message == null || message.isBlank()
                ? null
                : message.strip().lines().findFirst().orElse(null);
    }
}
