package io.opsward.engine.check;

import io.opsward.engine.Duty;
import io.opsward.engine.ModelFinding;
import io.opsward.engine.spi.Model;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The properties {@code task.*} and {@code duty.*} stand where they work, and name duties that exist. */
final class DutiesAreKnown implements ProcessRule {

    static final String DUTY = "task.duty";
    static final String APART_FROM = "task.apartFrom";
    static final String NAMED = "duty.";

    private static final Set<String> OF_TASKS = Set.of(DUTY, APART_FROM);
    private static final String TASK = "task.";

    @Override
    public Stream<ModelFinding> check(ProcessFile file) {
        var model = ModelView.of(file);
        return Stream.concat(
                wrong(model.properties(), "process").map(reason -> finding(model, null, reason)),
                model.elements().stream()
                        .flatMap(element -> wrong(element.properties(), element.type())
                                .map(reason -> finding(model, element, reason))));
    }

    private static Stream<String> wrong(Map<String, String> properties, String type) {
        return new TreeMap<>(properties).entrySet().stream().flatMap(property -> {
            if (property.getKey().startsWith(TASK)) {
                return ofTask(property.getKey(), property.getValue(), type);
            }
            return property.getKey().startsWith(NAMED)
                    ? named(property.getKey(), property.getValue(), type)
                    : Stream.empty();
        });
    }

    private static Stream<String> ofTask(String property, String value, String type) {
        if (!OF_TASKS.contains(property)) {
            return Stream.of("%s is not known; tasks have %s and %s".formatted(property, DUTY, APART_FROM));
        }
        return type.equals("userTask")
                ? DutyWords.wrong(property, value)
                : Stream.of(property + " works on user tasks only; move it to one");
    }

    private static Stream<String> named(String property, String value, String type) {
        var duty = property.substring(NAMED.length());
        if (Duty.named(duty).isEmpty()) {
            return Stream.of(DutyWords.unknown(property, duty));
        }
        if (type.equals("process") || type.equals("sequenceFlow")) {
            return Stream.of(property + " works on steps and events only; move it to one");
        }
        return ExpressionCheck.isExpression(value)
                ? Stream.empty()
                : Stream.of(property + " names people by an expression such as ${author}");
    }

    private static ModelFinding finding(Model model, Model.@Nullable Element element, String reason) {
        return element == null
                ? ModelFinding.error(model.file(), model.processId(), model.name(), reason)
                : ModelFinding.error(model.file(), element.id(), element.name(), reason);
    }
}
