package io.opsward.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks a decision table outside of a running process, so that a form can show its answer beforehand. */
public interface DecisionGateway {

    /**
     * @param definitionId process version whose deployment holds the decision
     * @param decision decision id
     * @param inputs values by the names that the table uses; missing ones count as null
     * @return the output of the single rule that matched, or null if none did
     */
    @Nullable
    Object evaluate(String definitionId, String decision, String output, Map<String, ?> inputs);
}
