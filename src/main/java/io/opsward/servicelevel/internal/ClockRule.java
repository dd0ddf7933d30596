package io.opsward.servicelevel.internal;

import io.opsward.engine.ModelFinding;
import io.opsward.engine.spi.Model;
import io.opsward.engine.spi.ModelRule;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The properties {@code clock.*} of a model are known, stand where they work, and have values that mean something. */
@Component
class ClockRule implements ModelRule {

    private static final String PREFIX = "clock.";

    private final ClockWords words;

    ClockRule(ClockWords words) {
        this.words = words;
    }

    @Override
    public Stream<ModelFinding> check(Model model) {
        return Stream.concat(
                ofProcess(model.properties()).map(reason -> finding(model, null, reason)),
                model.elements().stream()
                        .flatMap(element -> ofElement(element).map(reason -> finding(model, element, reason))));
    }

    private Stream<String> ofProcess(Map<String, String> properties) {
        return ofClocks(properties).entrySet().stream()
                .flatMap(property -> property.getKey().equals(StepListener.START)
                        ? words.wrong(property.getKey(), property.getValue())
                        : Stream.of(
                                "%s has no meaning for a whole process; only %s has, the others belong to its elements"
                                        .formatted(property.getKey(), StepListener.START)));
    }

    private Stream<String> ofElement(Model.Element element) {
        var clocks = ofClocks(element.properties());
        if (!clocks.isEmpty() && element.type().equals("sequenceFlow")) {
            return Stream.of("a flow does nothing to clocks; put clock.* on the element that it leads to");
        }
        return Stream.of(
                        clocks.entrySet().stream()
                                .flatMap(property -> words.wrong(property.getKey(), property.getValue())),
                        incomplete(clocks),
                        misplaced(clocks, element.type()))
                .flatMap(reasons -> reasons);
    }

    private static Stream<String> incomplete(Map<String, String> clocks) {
        return Stream.of(
                        missing(clocks, StepListener.PAUSE, StepListener.REASON, "for the hold reason"),
                        missing(clocks, StepListener.REASON, StepListener.PAUSE, "or has to go"),
                        missing(clocks, ClockProperties.CALENDAR, ClockProperties.TARGET, "or has to go"))
                .flatMap(Optional::stream);
    }

    private static Optional<String> missing(
            Map<String, String> clocks, String present, String wanted, String otherwise) {
        return clocks.containsKey(present) && !clocks.containsKey(wanted)
                ? Optional.of("%s needs %s beside it, %s".formatted(present, wanted, otherwise))
                : Optional.empty();
    }

    private static Stream<String> misplaced(Map<String, String> clocks, String type) {
        return type.equals("userTask")
                ? Stream.of()
                : clocks.keySet().stream()
                        .filter(ClockWords.OF_TASKS::contains)
                        .map(property -> property + " works on user tasks only; move it to one");
    }

    /** A property without a value, as a choice left open makes it, says nothing. */
    private static Map<String, String> ofClocks(Map<String, String> properties) {
        var clocks = new TreeMap<String, String>();
        properties.forEach((name, value) -> {
            if (name.startsWith(PREFIX) && !value.isBlank()) {
                clocks.put(name, value.strip());
            }
        });
        return clocks;
    }

    private static ModelFinding finding(Model model, Model.@Nullable Element element, String reason) {
        return element == null
                ? ModelFinding.error(model.file(), null, model.name(), reason)
                : ModelFinding.error(model.file(), element.id(), element.name(), reason);
    }
}
