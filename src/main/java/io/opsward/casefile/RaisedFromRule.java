package io.opsward.casefile;

import io.opsward.engine.BundledModels;
import io.opsward.engine.ModelFinding;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.ProcessInfo;
import io.opsward.engine.spi.Model;
import io.opsward.engine.spi.ModelRule;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A process that is raised from cases of others names processes, can be started by people, and links its case. */
@Component
class RaisedFromRule implements ModelRule {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final String MODEL = ".bpmn";

    private final ObjectProvider<ProcessGateway> processes;
    private final ObjectProvider<BundledModels> bundled;

    RaisedFromRule(ObjectProvider<ProcessGateway> processes, ObjectProvider<BundledModels> bundled) {
        this.processes = processes;
        this.bundled = bundled;
    }

    @Override
    public Stream<ModelFinding> check(Model model) {
        if (!model.properties().containsKey(CaseRaising.PROPERTY)) {
            return Stream.empty();
        }
        var keys = CaseRaising.keys(model.properties());
        if (keys.isEmpty() || !keys.stream().allMatch(key -> FORM.matcher(key).matches())) {
            return Stream.of(error(
                    model,
                    "process.raisedFrom is '%s'; name processes by their id, several with commas"
                            .formatted(model.properties().get(CaseRaising.PROPERTY))));
        }
        if (model.starterGroups().isEmpty()) {
            return Stream.of(error(
                    model,
                    "process.raisedFrom has no effect: nobody may start this process; name its"
                            + " candidate starter groups or take the property away"));
        }
        return Stream.concat(unlinked(model), unknown(model, Set.copyOf(keys)));
    }

    private static Stream<ModelFinding> unlinked(Model model) {
        var links = Stream.concat(
                        Stream.of(model.properties()), model.elements().stream().map(Model.Element::properties))
                .anyMatch(properties ->
                        properties.getOrDefault(LinkedSteps.TO, "").contains(CaseOrigin.VARIABLE));
        return links
                ? Stream.empty()
                : Stream.of(warning(
                        model,
                        "a case that is raised from another one is not linked to it; set link.to ="
                                + " ${raisedFrom} and link.type = raised-from on the process"));
    }

    /** Folders are deployed one after the other, so that a name that nobody knows yet need not be wrong. */
    private Stream<ModelFinding> unknown(Model model, Set<String> keys) {
        var wanted = new HashSet<>(keys);
        wanted.remove(model.processId());
        wanted.removeIf(key -> model.folder().files().containsKey(key + MODEL));
        if (!wanted.isEmpty()) {
            bundled.stream()
                    .flatMap(models -> models.all().stream())
                    .forEach(folder -> wanted.removeIf(key -> folder.files().containsKey(key + MODEL)));
        }
        if (!wanted.isEmpty()) {
            processes.stream()
                    .flatMap(gateway -> gateway.latest().stream())
                    .map(ProcessInfo::key)
                    .forEach(wanted::remove);
        }
        return wanted.stream()
                .sorted()
                .map(key ->
                        warning(model, "process.raisedFrom names '%s', and there is no such process".formatted(key)));
    }

    private static ModelFinding error(Model model, String reason) {
        return ModelFinding.error(model.file(), model.processId(), model.name(), reason);
    }

    private static ModelFinding warning(Model model, String reason) {
        return new ModelFinding(ModelFinding.Severity.WARNING, model.file(), model.processId(), model.name(), reason);
    }
}
