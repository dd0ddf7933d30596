package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.jspecify.annotations.Nullable;

/** A table asks for something in each input column, names each output, and uses a hit policy that the engine knows. */
final class DecisionTablesAreWhole implements DecisionRule {

    private static final Set<HitPolicy> KNOWN =
            Set.of(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.ANY, HitPolicy.COLLECT, HitPolicy.RULE_ORDER);

    @Override
    public Stream<ModelFinding> check(DecisionFile file) {
        return file.model().getModelElementsByType(DecisionTable.class).stream().flatMap(table -> check(file, table));
    }

    private static Stream<ModelFinding> check(DecisionFile file, DecisionTable table) {
        List<ModelFinding> found = new ArrayList<>();
        if (!KNOWN.contains(table.getHitPolicy())) {
            found.add(file.error(
                    table.getId(), null, "the engine does not know its hit policy; use UNIQUE, FIRST, ANY or COLLECT"));
        }
        if (table.getOutputs().isEmpty()) {
            found.add(file.error(table.getId(), null, "the table has no output; add one"));
        }
        for (var input : table.getInputs()) {
            if (isBlank(input.getLabel()) || asksNothing(input)) {
                found.add(file.error(
                        input.getId(),
                        input.getLabel(),
                        "an input column has no label or asks for nothing; fill in both label and expression"));
            }
        }
        for (Output output : table.getOutputs()) {
            if (isBlank(output.getName())) {
                found.add(file.error(
                        output.getId(), output.getLabel(), "an output column has no name; give it that of a variable"));
            }
        }
        return found.stream();
    }

    private static boolean asksNothing(Input input) {
        return input.getInputExpression() == null
                || input.getInputExpression().getText() == null
                || isBlank(input.getInputExpression().getText().getTextContent());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
