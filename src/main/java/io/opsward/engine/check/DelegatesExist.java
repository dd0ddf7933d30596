package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.w3c.dom.Attr;

/** A delegate expression names a bean of the product that can do the work. */
final class DelegatesExist implements ProcessRule {

    static final String ATTRIBUTE = "delegateExpression";

    private static final Pattern NAME = Pattern.compile("[$#]\\{\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*}");

    private final OfferedBeans beans;

    DelegatesExist(OfferedBeans beans) {
        this.beans = beans;
    }

    @Override
    public Stream<ModelFinding> check(ProcessFile model) {
        return XmlParts.elements(model).stream()
                .flatMap(XmlParts::attributes)
                .filter(attribute -> XmlParts.isCamunda(attribute) && ATTRIBUTE.equals(attribute.getLocalName()))
                .flatMap(attribute -> problem(attribute).stream()
                        .map(reason -> XmlParts.error(model, attribute.getOwnerElement(), reason)));
    }

    private Optional<String> problem(Attr attribute) {
        var name = NAME.matcher(attribute.getValue().strip());
        if (!name.matches()) {
            return Optional.of("the delegate expression '%s' is not the name of one bean; write ${thatDelegate}"
                    .formatted(attribute.getValue()));
        }
        var type = beans.type(name.group(1));
        if (type == null) {
            return Optional.of("the product offers no delegate '%s'; mend the name or ask a developer for it"
                    .formatted(name.group(1)));
        }
        return wanted(attribute).stream().anyMatch(kind -> kind.isAssignableFrom(type))
                ? Optional.empty()
                : Optional.of("'%s' cannot do this kind of step; name a delegate made for it".formatted(name.group(1)));
    }

    private static List<Class<?>> wanted(Attr attribute) {
        return switch (attribute.getOwnerElement().getLocalName()) {
            case "taskListener" -> List.of(TaskListener.class);
            case "executionListener" -> List.of(ExecutionListener.class, JavaDelegate.class);
            default -> List.of(JavaDelegate.class);
        };
    }
}
