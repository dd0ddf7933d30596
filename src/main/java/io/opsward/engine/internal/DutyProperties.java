package io.opsward.engine.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.core.model.CoreModelElement;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** What models say about duties: {@code task.duty}, {@code task.apartFrom} and {@code duty.author = ${author}}. */
final class DutyProperties {

    static final String PREFIX = "duty.";

    private static final String DUTY = "task.duty";
    private static final String APART_FROM = "task.apartFrom";

    private DutyProperties() {}

    /** Duties of whoever completes the task, by the values that it is completed with. */
    static Set<String> taken(TaskEntity task) {
        return words(ModelExpressions.strictText(of(task).getOrDefault(DUTY, ""), task));
    }

    /** Duties of whoever completes the task, as far as that can be told before. */
    static Set<String> expected(TaskEntity task) {
        return words(ModelExpressions.text(of(task).getOrDefault(DUTY, ""), task));
    }

    /** Duties whose holders do not do the task. A variable that is missing never lets anybody through: it is a fault. */
    static Set<String> apartFrom(TaskEntity task) {
        return words(ModelExpressions.strictText(of(task).getOrDefault(APART_FROM, ""), task));
    }

    /** Whether the model keeps anybody away from such tasks. */
    static boolean keepsApart(CoreModelElement element) {
        return ModelProperties.of(element).containsKey(APART_FROM);
    }

    /** Expressions for the people who have a duty, by duty. */
    static Map<String, String> named(CoreModelElement element) {
        var named = new TreeMap<String, String>();
        ModelProperties.of(element).forEach((name, expression) -> {
            if (name.startsWith(PREFIX)) {
                named.put(name.substring(PREFIX.length()), expression);
            }
        });
        return named;
    }

    /** Words of a list with commas. */
    static Set<String> words(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> of(TaskEntity task) {
        var element = task.getExecution().getProcessDefinition().findActivity(task.getTaskDefinitionKey());
        return ModelProperties.of(element);
    }
}
