package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Signal;
import org.jspecify.annotations.Nullable;

/** Messages and signals say what happened, in kebab case; codes of errors and escalations are in capitals. */
final class SignalsAreNamed implements ProcessRule {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    @Override
    public Stream<ModelFinding> check(ProcessFile model) {
        return Stream.of(
                        model.all(Message.class).map(message -> kebab(model, message, message.getName())),
                        model.all(Signal.class).map(signal -> kebab(model, signal, signal.getName())),
                        model.all(Error.class).map(error -> code(model, error, error.getErrorCode())),
                        model.all(Escalation.class)
                                .map(escalation -> code(model, escalation, escalation.getEscalationCode())))
                .flatMap(found -> found)
                .flatMap(Optional::stream);
    }

    private static Optional<ModelFinding> kebab(ProcessFile model, BaseElement element, @Nullable String name) {
        return unless(
                FileKind::isKebab, model, element, name, "say what happened in kebab case, such as incident-resumed");
    }

    private static Optional<ModelFinding> code(ProcessFile model, BaseElement element, @Nullable String code) {
        return unless(
                text -> CODE.matcher(text).matches(),
                model,
                element,
                code,
                "write its code in capitals, such as QUALIFICATION_MISSING");
    }

    private static Optional<ModelFinding> unless(
            Predicate<String> good, ProcessFile model, BaseElement element, @Nullable String name, String advice) {
        return name != null && good.test(name)
                ? Optional.empty()
                : Optional.of(model.error(
                        element, "the name '%s' does not do; %s".formatted(name == null ? "" : name, advice)));
    }
}
