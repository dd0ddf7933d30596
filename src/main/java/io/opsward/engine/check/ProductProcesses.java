package io.opsward.engine.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Bundled processes, whether deployed already or not, and deployed ones. */
@Component
class ProductProcesses implements KnownProcesses {

    private final PathMatchingResourcePatternResolver bundled = new PathMatchingResourcePatternResolver();
    private final ObjectProvider<RepositoryService> repository;

    ProductProcesses(ObjectProvider<RepositoryService> repository) {
        this.repository = repository;
    }

    @Override
    public boolean contains(String processId) {
        return FileKind.isKebab(processId) && (isBundled(processId) || isDeployed(processId));
    }

    /** The id of a process is the name of its file. */
    private boolean isBundled(String processId) {
        try {
            return bundled.getResources("classpath*:processes/*/" + processId + FileKind.BPMN).length > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isDeployed(String processId) {
        return repository.stream()
                .anyMatch(deployed -> deployed.createProcessDefinitionQuery()
                                .processDefinitionKey(processId)
                                .count()
                        > 0);
    }
}
