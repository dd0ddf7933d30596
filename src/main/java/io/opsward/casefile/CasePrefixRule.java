package io.opsward.casefile;

import io.opsward.engine.ModelFinding;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.ProcessInfo;
import io.opsward.engine.spi.Model;
import io.opsward.engine.spi.ModelRule;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A process that people start has a prefix for its case numbers: three capitals that no other process has. */
@Component
class CasePrefixRule implements ModelRule {

    private static final String PROPERTY = "case.prefix";
    private static final Pattern FORM = Pattern.compile("[A-Z]{3}");
    private static final Pattern IN_MODEL = Pattern.compile(
            "name=\"case\\.prefix\"\\s+value=\"([^\"]*)\"|value=\"([^\"]*)\"\\s+name=\"case\\.prefix\"");

    private final ObjectProvider<ProcessGateway> processes;

    CasePrefixRule(ObjectProvider<ProcessGateway> processes) {
        this.processes = processes;
    }

    @Override
    public Stream<ModelFinding> check(Model model) {
        return problem(model).stream()
                .map(reason -> ModelFinding.error(model.file(), model.processId(), model.name(), reason));
    }

    private Optional<String> problem(Model model) {
        var prefix = model.properties().get(PROPERTY);
        if (prefix == null) {
            return model.starterGroups().isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            "people start this process, but it has no extension property case.prefix for the numbers"
                                    + " of its cases; add one of three capital letters");
        }
        if (!FORM.matcher(prefix).matches()) {
            return Optional.of("case.prefix is '%s'; use three capital letters such as INC".formatted(prefix));
        }
        return sameFolder(model, prefix)
                .or(() -> deployed(model, prefix))
                .map(other -> "case.prefix %s is used by %s already; choose another".formatted(prefix, other));
    }

    private static Optional<String> sameFolder(Model model, String prefix) {
        return model.folder().files().entrySet().stream()
                .filter(file ->
                        file.getKey().endsWith(".bpmn") && !file.getKey().equals(model.file()))
                .filter(file -> IN_MODEL.matcher(new String(file.getValue(), StandardCharsets.UTF_8))
                        .results()
                        .anyMatch(found -> prefix.equals(found.group(1)) || prefix.equals(found.group(2))))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Optional<String> deployed(Model model, String prefix) {
        return processes.stream()
                .flatMap(gateway -> gateway.latest().stream())
                .filter(other -> !other.key().equals(model.processId()))
                .filter(other -> prefix.equals(other.properties().get(PROPERTY)))
                .map(ProcessInfo::key)
                .findFirst();
    }
}
