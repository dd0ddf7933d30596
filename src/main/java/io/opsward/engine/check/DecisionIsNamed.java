package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Decision;

/** A decision file holds the decision of its own name; further decisions in it begin with the folder's name. */
final class DecisionIsNamed implements DecisionRule {

    @Override
    public Stream<ModelFinding> check(DecisionFile file) {
        List<ModelFinding> found = new ArrayList<>();
        var decisions = file.model().getModelElementsByType(Decision.class);
        if (decisions.stream().noneMatch(decision -> file.decisionId().equals(decision.getId()))) {
            found.add(ModelFinding.error(
                    file.name(),
                    decisions.stream().findFirst().map(Decision::getId).orElse(null),
                    null,
                    "no decision in it has the name of the file as its id; make it '%s'".formatted(file.decisionId())));
        }
        for (var decision : decisions) {
            if (decision.getName() == null || decision.getName().isBlank()) {
                found.add(file.error(decision, "the decision has no name; give it one"));
            }
            if (!FileKind.beginsWithFolder(
                            String.valueOf(decision.getId()), file.folder().name())
                    && decisions.size() > 1) {
                found.add(file.error(
                        decision,
                        "its id does not begin with '%s'; rename it"
                                .formatted(file.folder().name())));
            }
        }
        return found.stream();
    }
}
