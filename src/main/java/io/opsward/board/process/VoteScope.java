package io.opsward.board.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;

/** Where in a process a board votes: the execution of the multi-instance, which is another one in each round. */
final class VoteScope {

    private VoteScope() {}

    /** Its identifier; null outside of one. */
    static @Nullable String of(DelegateExecution execution) {
        for (var scope = (ExecutionEntity) execution; scope != null; scope = scope.getParent()) {
            if (isMultiInstance(scope)) {
                return scope.getId();
            }
        }
        return null;
    }

    /** The engine forgets the activity as soon as its tasks exist, and keeps their number instead. */
    private static boolean isMultiInstance(ExecutionEntity scope) {
        return scope.hasVariableLocal(MultiInstanceActivityBehavior.NUMBER_OF_INSTANCES)
                || scope.getActivity() != null
                        && scope.getActivity().getId().endsWith(BpmnParse.MULTI_INSTANCE_BODY_ID_SUFFIX);
    }
}
