package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** A called process exists, and works on the same case: it is given the number of the case as business key. */
final class CallsReachAProcess implements ProcessRule {

    private static final String NUMBER = "#{execution.processBusinessKey}";

    private final KnownProcesses outside;

    /** @param outside processes of other folders */
    CallsReachAProcess(KnownProcesses outside) {
        this.outside = outside;
    }

    @Override
    public Stream<ModelFinding> check(ProcessFile model) {
        return model.all(CallActivity.class).flatMap(call -> Stream.concat(called(model, call), handedOn(model, call)));
    }

    private Stream<ModelFinding> called(ProcessFile model, CallActivity call) {
        var target = call.getCalledElement();
        if (ProcessFile.isBlank(target)) {
            return Stream.of(model.error(call, "it calls no process; name one"));
        }
        return model.folder().files().containsKey(target + FileKind.BPMN) || outside.contains(target)
                ? Stream.empty()
                : Stream.of(model.error(call, "there is no process '%s' to call; mend the name".formatted(target)));
    }

    private static Stream<ModelFinding> handedOn(ProcessFile model, CallActivity call) {
        var handsOn = model.all(CamundaIn.class)
                .filter(in -> in.getParentElement().getParentElement().equals(call))
                .map(CamundaIn::getCamundaBusinessKey)
                .anyMatch(key -> key != null && NUMBER.equals(key.replace('$', '#')));
        return handsOn
                ? Stream.empty()
                : Stream.of(model.error(
                        call, "it does not hand on the number of the case; set the business key to " + NUMBER));
    }
}
