package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A user task is offered to a group or a person; else nobody would ever see it. */
final class TasksFindPeople implements ProcessRule {

    @Override
    public Stream<ModelFinding> check(ProcessFile model) {
        return model.all(UserTask.class)
                .filter(task -> Stream.of("candidateGroups", "candidateUsers", "assignee")
                        .allMatch(attribute -> ProcessFile.isBlank(ProcessFile.camunda(task, attribute))))
                .map(task ->
                        model.error(task, "nobody is to do it; name candidate groups, candidate users or an assignee"));
    }
}
