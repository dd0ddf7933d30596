package io.opsward.engine.internal;

import io.opsward.engine.UserTask;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import io.opsward.shared.RuleViolation;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Holds {@code task.notBy}: the people it names can neither take nor complete the task (domain 2.1). */
@Component
class SeparationOfDuties {

    private static final String NOT_BY = "task.notBy";

    private final Definitions definitions;
    private final UserDirectory directory;
    private final ProcessEngineConfigurationImpl engine;

    SeparationOfDuties(Definitions definitions, UserDirectory directory, ProcessEngine engine) {
        this.definitions = definitions;
        this.directory = directory;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /** @throws RuleViolation {@code task.not-by} with the names of those who must keep away */
    void require(UserTask task, UserId person) {
        var element = definitions.get(task.definitionId()).findActivity(task.key());
        var expression = ModelProperties.of(element).get(NOT_BY);
        if (expression == null) {
            return;
        }
        var excluded = excluded(task, expression);
        if (excluded.contains(person)) {
            var names = directory.displayNames(excluded);
            throw new RuleViolation(
                    "task.not-by", excluded.stream().map(names::get).collect(Collectors.joining(", ")));
        }
    }

    private Set<UserId> excluded(UserTask task, String expression) {
        var text = engine.getCommandExecutorTxRequired().execute(command -> {
            var entity = command.getTaskManager().findTaskById(task.id());
            return ModelExpressions.text(expression, entity.getExecution());
        });
        Set<UserId> excluded = new LinkedHashSet<>();
        for (var name : text.split(",")) {
            if (!name.isBlank()) {
                excluded.add(new UserId(name.strip()));
            }
        }
        return excluded;
    }
}
