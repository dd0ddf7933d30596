package io.opsward.engine.internal;

import io.opsward.engine.FormSource;
import io.opsward.engine.ProcessInfo;
import io.opsward.shared.NotFound;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Deployed versions as the engine has parsed them; a version never changes, so each is looked up once. */
@Component
class Definitions {

    static final String PREFIX = "case.prefix";

    private final RepositoryServiceImpl repository;
    private final DeploymentFiles files;
    private final Map<String, ProcessDefinitionEntity> loaded = new ConcurrentHashMap<>();

    Definitions(RepositoryService repository, DeploymentFiles files) {
        this.repository = (RepositoryServiceImpl) repository;
        this.files = files;
    }

    /** The version. @throws NotFound if there is none of this identifier */
    ProcessDefinitionEntity get(String definitionId) {
        var known = loaded.get(definitionId);
        if (known != null) {
            return known;
        }
        try {
            var found = (ProcessDefinitionEntity) repository.getDeployedProcessDefinition(definitionId);
            loaded.put(definitionId, found);
            return found;
        } catch (ProcessEngineException e) {
            if (repository
                            .createProcessDefinitionQuery()
                            .processDefinitionId(definitionId)
                            .count()
                    == 0) {
                throw new NotFound("process version " + definitionId);
            }
            throw e;
        }
    }

    /** The latest version of the process. @throws NotFound if there is no such process */
    ProcessDefinitionEntity latest(String processKey) {
        var found = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .latestVersion()
                .singleResult();
        if (found == null) {
            throw new NotFound("process " + processKey);
        }
        return get(found.getId());
    }

    /** Whether its instances open cases; one that does not is called by another process or joins its case. */
    static boolean opensCases(ProcessDefinitionEntity definition) {
        return ModelProperties.of(definition).containsKey(PREFIX);
    }

    static ProcessInfo info(ProcessDefinitionEntity definition) {
        return new ProcessInfo(
                definition.getId(),
                definition.getKey(),
                definition.getVersion(),
                nameOf(definition),
                ModelProperties.of(definition),
                formId(definition.getStartFormDefinition()) != null);
    }

    private static String nameOf(ProcessDefinition definition) {
        return definition.getName() == null ? definition.getKey() : definition.getName();
    }

    /** Groups whose members may start the process. */
    static Set<String> starterGroups(ProcessDefinitionEntity definition) {
        return definition.getCandidateStarterGroupIdExpressions().stream()
                .map(Expression::getExpressionText)
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<FormSource> startForm(ProcessDefinitionEntity definition) {
        return form(definition, formId(definition.getStartFormDefinition()));
    }

    Optional<FormSource> taskForm(ProcessDefinitionEntity definition, String taskKey) {
        var task = definition.getTaskDefinitions().get(taskKey);
        return task == null ? Optional.empty() : form(definition, formId(task.getFormDefinition()));
    }

    private Optional<FormSource> form(ProcessDefinitionEntity definition, @Nullable String formId) {
        if (formId == null) {
            return Optional.empty();
        }
        var json = files.text(definition.getDeploymentId(), "forms/" + formId + ".form")
                .orElseThrow(() -> new IllegalStateException(
                        "Form %s is missing in the deployment of %s".formatted(formId, definition.getId())));
        return Optional.of(new FormSource(formId, json, definition.getId()));
    }

    private static @Nullable String formId(@Nullable FormDefinition form) {
        var key = form == null ? null : form.getCamundaFormDefinitionKey();
        return key == null ? null : key.getExpressionText();
    }
}
