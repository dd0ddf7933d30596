package io.opsward.engine.internal;

import io.opsward.engine.FormSource;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.ProcessInfo;
import io.opsward.engine.ProcessPath;
import io.opsward.engine.ProcessStep;
import io.opsward.identity.AccessRefused;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Service;

/** Processes of the embedded engine. */
@Service
class EmbeddedProcessGateway implements ProcessGateway {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final Definitions definitions;
    private final EngineHistory history;
    private final CaseLocks locks;
    private final EngineActs acts;
    private final CurrentUser user;

    EmbeddedProcessGateway(
            RuntimeService runtime,
            RepositoryService repository,
            Definitions definitions,
            EngineHistory history,
            CaseLocks locks,
            EngineActs acts,
            CurrentUser user) {
        this.runtime = runtime;
        this.repository = repository;
        this.definitions = definitions;
        this.history = history;
        this.locks = locks;
        this.acts = acts;
        this.user = user;
    }

    @Override
    public List<ProcessInfo> startable() {
        return opening()
                .filter(ProcessDefinitionEntity::isStartableInTasklist)
                .filter(this::mayStart)
                .map(Definitions::info)
                .sorted(Comparator.comparing(ProcessInfo::name))
                .toList();
    }

    @Override
    public ProcessInfo process(String definitionId) {
        return Definitions.info(definitions.get(definitionId));
    }

    @Override
    public List<ProcessInfo> latest() {
        return opening()
                .map(Definitions::info)
                .sorted(Comparator.comparing(ProcessInfo::key))
                .toList();
    }

    private Stream<ProcessDefinitionEntity> opening() {
        return repository.createProcessDefinitionQuery().latestVersion().active().list().stream()
                .map(definition -> definitions.get(definition.getId()))
                .filter(Definitions::opensCases);
    }

    @Override
    public Optional<FormSource> startForm(String processKey) {
        return definitions.startForm(definitions.latest(processKey));
    }

    @Override
    public CaseNumber start(String processKey, Map<String, Object> variables) {
        var values = ProcessValues.toVariables(variables);
        return acts.perform(() -> {
            var definition = definitions.latest(processKey);
            requireStarter(definition);
            return number(runtime.startProcessInstanceById(definition.getId(), values));
        });
    }

    @Override
    public CaseNumber startByMessage(String message, Map<String, Object> variables) {
        var values = ProcessValues.toVariables(variables);
        return acts.perform(() -> {
            var instance = runtime.startProcessInstanceByMessage(message, values);
            if (!user.id().equals(UserId.SYSTEM)) {
                requireStarter(definitions.get(instance.getProcessDefinitionId()));
            }
            return number(instance);
        });
    }

    private static CaseNumber number(ProcessInstance instance) {
        return new CaseNumber(instance.getBusinessKey());
    }

    private void requireStarter(ProcessDefinitionEntity definition) {
        if (!mayStart(definition)) {
            throw new AccessRefused("start of process " + definition.getKey());
        }
    }

    private boolean mayStart(ProcessDefinitionEntity definition) {
        var allowed = Definitions.starterGroups(definition);
        return user.groups().stream().anyMatch(group -> allowed.contains(group.value()));
    }

    @Override
    public int send(String message, CaseNumber number, Map<String, Object> variables) {
        var values = ProcessValues.toVariables(variables);
        return acts.perform(() -> {
            locks.lock(number);
            return (int) receivers(message, number)
                    .map(Execution::getId)
                    .filter(receiver -> receive(message, receiver, values))
                    .count();
        });
    }

    private Stream<Execution> receivers(String message, CaseNumber number) {
        return runtime
                .createExecutionQuery()
                .processInstanceBusinessKey(number.value())
                .messageEventSubscriptionName(message)
                .list()
                .stream();
    }

    /** Asks again before each: what one receiver does may end another's waiting. */
    private boolean receive(String message, String executionId, Map<String, Object> values) {
        var waits = runtime.createExecutionQuery()
                        .executionId(executionId)
                        .messageEventSubscriptionName(message)
                        .count()
                > 0;
        if (waits) {
            runtime.messageEventReceived(message, executionId, values);
        }
        return waits;
    }

    @Override
    public Map<String, Object> variables(CaseNumber number) {
        return history.variables(number);
    }

    @Override
    public List<ProcessPath> paths(CaseNumber number) {
        return history.paths(number);
    }

    @Override
    public List<ProcessStep> steps(CaseNumber number) {
        return history.steps(number);
    }
}
