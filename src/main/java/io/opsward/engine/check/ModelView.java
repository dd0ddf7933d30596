package io.opsward.engine.check;

import io.opsward.engine.spi.Model;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.jspecify.annotations.Nullable;

/** A BPMN file in the words of {@link Model}, for the rules of other modules. */
final class ModelView {

    /** A comma that does not stand within an expression. */
    private static final Pattern COMMA = Pattern.compile(",(?![^{}]*})");

    private ModelView() {}

    static Model of(ProcessFile file) {
        return new Model(
                file.name(),
                file.process().getId(),
                file.process().getName(),
                properties(file.process()),
                list(ProcessFile.camunda(file.process(), "candidateStarterGroups")),
                file.all(FlowElement.class)
                        .filter(element -> element.getId() != null)
                        .map(ModelView::element)
                        .toList(),
                file.folder());
    }

    private static Model.Element element(FlowElement element) {
        return new Model.Element(
                element.getId(),
                element.getName(),
                element.getElementType().getTypeName(),
                properties(element),
                ProcessFile.camunda(element, "formRef"),
                list(ProcessFile.camunda(element, "candidateGroups")),
                element instanceof Activity activity && activity.getLoopCharacteristics() != null);
    }

    private static Map<String, String> properties(BaseElement element) {
        Map<String, String> found = new LinkedHashMap<>();
        Stream.ofNullable(element.getExtensionElements())
                .flatMap(extension -> extension.getChildElementsByType(CamundaProperties.class).stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> property.getCamundaName() != null)
                .forEach(property -> found.put(
                        property.getCamundaName(), Objects.requireNonNullElse(property.getCamundaValue(), "")));
        return found;
    }

    private static List<String> list(@Nullable String names) {
        return names == null
                ? List.of()
                : Arrays.stream(COMMA.split(names))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }
}
