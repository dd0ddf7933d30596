package io.opsward.engine.internal;

import io.opsward.engine.ModelTexts;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Texts as they were deployed with each version, so that a running case keeps the words it began with. */
@Component
class DeployedModelTexts implements ModelTexts {

    private final Definitions definitions;
    private final DeploymentFiles files;
    private final Map<String, Map<String, String>> chinese = new ConcurrentHashMap<>();

    DeployedModelTexts(Definitions definitions, DeploymentFiles files) {
        this.definitions = definitions;
        this.files = files;
    }

    @Override
    public String text(String definitionId, String key, String english, Locale locale) {
        if (!Locale.CHINESE.getLanguage().equals(locale.getLanguage())) {
            return english;
        }
        var deployment = definitions.get(definitionId).getDeploymentId();
        return chinese(deployment).getOrDefault(key, english);
    }

    private Map<String, String> chinese(String deploymentId) {
        var known = chinese.get(deploymentId);
        if (known != null) {
            return known;
        }
        Map<String, String> all = new HashMap<>();
        files.of(deploymentId).forEach((name, content) -> {
            if (name.endsWith(TextFile.CHINESE)) {
                all.putAll(TextFile.read(content));
            }
        });
        chinese.put(deploymentId, Map.copyOf(all));
        return all;
    }
}
