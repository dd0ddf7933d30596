package io.opsward.engine.internal;

import io.opsward.engine.DataChange;
import io.opsward.engine.DataChange.Cause;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads changes of variables from the full history. The log of user operations tells who caused one: all that happens in
 * one engine command bears the same operation id.
 */
@Component
class DataChangeReader {

    private final HistoryService history;

    DataChangeReader(HistoryService history) {
        this.history = history;
    }

    List<DataChange> of(CaseNumber number) {
        var instances =
                history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                        .map(HistoricProcessInstance::getId)
                        .toList();
        var operations = instances.stream()
                .flatMap(this::operations)
                .collect(Collectors.toMap(
                        UserOperationLogEntry::getOperationId, entry -> entry, DataChangeReader::telling));
        var latest = new HashMap<String, @Nullable Object>();
        var changes = new ArrayList<DataChange>();
        for (var update : updates(instances)) {
            var before = latest.put(update.getVariableName(), update.getValue());
            if (!Objects.equals(before, update.getValue())) {
                changes.add(change(update, before, operations));
            }
        }
        return changes;
    }

    private List<HistoricVariableUpdate> updates(List<String> instances) {
        return instances.stream()
                .flatMap(instance -> history
                        .createHistoricDetailQuery()
                        .processInstanceId(instance)
                        .variableUpdates()
                        .disableBinaryFetching()
                        .disableCustomObjectDeserialization()
                        .orderPartiallyByOccurrence()
                        .asc()
                        .list()
                        .stream())
                .map(HistoricVariableUpdate.class::cast)
                .sorted(Comparator.comparing(HistoricVariableUpdate::getTime))
                .toList();
    }

    private Stream<UserOperationLogEntry> operations(String instance) {
        return history.createUserOperationLogQuery().processInstanceId(instance).list().stream()
                .filter(entry -> entry.getOperationId() != null && entry.getUserId() != null);
    }

    /** Of the entries of one command, the one about a task: it says more than what followed from it. */
    private static UserOperationLogEntry telling(UserOperationLogEntry one, UserOperationLogEntry other) {
        return EntityTypes.TASK.equals(other.getEntityType()) ? other : one;
    }

    private static DataChange change(
            HistoricVariableUpdate update, @Nullable Object before, Map<String, UserOperationLogEntry> operations) {
        var operation = operations.get(update.getUserOperationId());
        var cause = cause(operation);
        return new DataChange(
                update.getTime().toInstant(),
                update.getVariableName(),
                before,
                update.getValue(),
                update.getProcessDefinitionId(),
                cause,
                operation == null || cause != Cause.TASK ? null : operation.getTaskId(),
                operation == null ? null : new UserId(operation.getUserId()));
    }

    private static Cause cause(@Nullable UserOperationLogEntry operation) {
        if (operation == null) {
            return Cause.PROCESS;
        }
        if (EntityTypes.TASK.equals(operation.getEntityType())) {
            return Cause.TASK;
        }
        return UserOperationLogEntry.OPERATION_TYPE_CREATE.equals(operation.getOperationType())
                ? Cause.START
                : Cause.PROCESS;
    }
}
