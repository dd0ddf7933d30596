package io.opsward.engine.internal;

import io.opsward.shared.CaseNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Instances that work on a case, and which of them waits for what. */
@Component
class RunningInstances {

    private static final String OF_CASE =
            "select id_ from act_ru_execution where business_key_ = ? and parent_id_ is null";

    private static final String WAITING = """
            select s.id_, s.proc_inst_id_
            from act_ru_execution p join act_ru_event_subscr s on s.proc_inst_id_ = p.id_
            where p.business_key_ = ? and p.parent_id_ is null and s.event_type_ = 'message' and s.event_name_ = ?
            order by s.created_, s.id_
            limit 1
            """;

    private final JdbcClient jdbc;

    RunningInstances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where somebody waits for a message.
     *
     * @param id of the engine's subscription
     */
    record Receiver(String id, String instanceId) {}

    /** Who has waited longest, as the database has it. */
    Optional<Receiver> waitingFor(MessageAddress address) {
        return jdbc.sql(WAITING)
                .params(address.to().value(), address.message())
                .query((row, index) -> new Receiver(row.getString(1), row.getString(2)))
                .optional();
    }

    /** Whether any works on the case, as the database has it. */
    boolean exist(CaseNumber number) {
        return !inDatabase(number).isEmpty();
    }

    /** Those of the case that the current command knows or finds and has not ended. */
    Stream<ExecutionEntity> of(CaseNumber number) {
        var command = Context.getCommandContext();
        inDatabase(number).forEach(command.getExecutionManager()::findExecutionById);
        var known = command.getDbEntityManager();
        return known.getCachedEntitiesByType(ExecutionEntity.class).stream()
                .filter(execution -> number.value().equals(execution.getBusinessKey()))
                .filter(execution -> execution.isProcessInstanceExecution() && !execution.isEnded())
                .filter(instance -> !known.isDeleted(instance))
                .sorted(Comparator.comparing(ExecutionEntity::getId));
    }

    private List<String> inDatabase(CaseNumber number) {
        return jdbc.sql(OF_CASE).param(number.value()).query(String.class).list();
    }
}
