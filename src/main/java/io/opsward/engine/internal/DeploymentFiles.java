package io.opsward.engine.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** The files of deployments, which never change: models, forms and texts. */
@Component
class DeploymentFiles {

    /** Deployments kept in memory; enough for all versions that still have running cases. */
    private static final int KEPT = 100;

    private final RepositoryService repository;
    private final Map<String, Map<String, byte[]>> files = new ConcurrentHashMap<>();

    DeploymentFiles(RepositoryService repository) {
        this.repository = repository;
    }

    /** Content by resource name. */
    Map<String, byte[]> of(String deploymentId) {
        var known = files.get(deploymentId);
        if (known != null) {
            return known;
        }
        if (files.size() >= KEPT) {
            files.clear();
        }
        var read = read(deploymentId);
        files.put(deploymentId, read);
        return read;
    }

    /** Text of one file, in UTF-8. */
    Optional<String> text(String deploymentId, String name) {
        return Optional.ofNullable(of(deploymentId).get(name)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private Map<String, byte[]> read(String deploymentId) {
        Map<String, byte[]> read = new TreeMap<>();
        for (var name : repository.getDeploymentResourceNames(deploymentId)) {
            try (var content = repository.getResourceAsStream(deploymentId, name)) {
                read.put(name, content.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return read;
    }
}
