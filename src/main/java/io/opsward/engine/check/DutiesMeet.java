package io.opsward.engine.check;

import io.opsward.engine.Duty;
import io.opsward.engine.ModelFinding;
import io.opsward.engine.Separation;
import io.opsward.engine.spi.Model;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A duty that a task keeps apart from is taken somewhere in the folder, and the rules of the field are not forgotten. */
final class DutiesMeet implements FolderRule {

    @Override
    public Stream<ModelFinding> check(ReadFolder folder) {
        if (!folder.complete()) {
            return Stream.empty();
        }
        var models = folder.processes().stream().map(ModelView::of).toList();
        var taken = taken(models);
        return models.stream()
                .flatMap(model -> model.elements().stream()
                        .flatMap(element ->
                                Stream.concat(neverTaken(model, element, taken), forgotten(model, element, taken))));
    }

    private static Set<String> taken(List<Model> models) {
        var ofElements = models.stream()
                .flatMap(model -> model.elements().stream())
                .flatMap(element -> element.properties().entrySet().stream())
                .flatMap(DutiesMeet::taken);
        return Stream.concat(Stream.of(Duty.REQUESTER.key()), ofElements).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> taken(Map.Entry<String, String> property) {
        if (property.getKey().equals(DutiesAreKnown.DUTY)) {
            return DutyWords.of(property.getValue()).stream();
        }
        return property.getKey().startsWith(DutiesAreKnown.NAMED)
                ? Stream.of(property.getKey().substring(DutiesAreKnown.NAMED.length()))
                : Stream.empty();
    }

    private static Stream<ModelFinding> neverTaken(Model model, Model.Element element, Set<String> taken) {
        return words(element, DutiesAreKnown.APART_FROM).stream()
                .filter(duty -> Duty.named(duty).isPresent() && !taken.contains(duty))
                .sorted()
                .map(duty -> ModelFinding.error(
                        model.file(),
                        element.id(),
                        element.name(),
                        "nobody in this folder ever is the %s that it keeps apart from; give a task %s"
                                .formatted(duty, DutiesAreKnown.DUTY)));
    }

    private static Stream<ModelFinding> forgotten(Model model, Model.Element element, Set<String> taken) {
        var apart = words(element, DutiesAreKnown.APART_FROM);
        return words(element, DutiesAreKnown.DUTY).stream()
                .flatMap(wanted -> taken.stream()
                        .filter(held -> new Separation(held, wanted).isCommon() && !apart.contains(held))
                        .sorted()
                        .map(held -> new ModelFinding(
                                ModelFinding.Severity.WARNING,
                                model.file(),
                                element.id(),
                                element.name(),
                                "%s and %s may be one person; put %s into %s"
                                        .formatted(held, wanted, held, DutiesAreKnown.APART_FROM))));
    }

    private static Set<String> words(Model.Element element, String property) {
        return DutyWords.of(element.properties().getOrDefault(property, ""));
    }
}
