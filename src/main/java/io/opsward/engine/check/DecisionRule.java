package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import java.util.stream.Stream;

/** A rule about one DMN file. */
@FunctionalInterface
interface DecisionRule {

    /** What is wrong with it; empty if nothing is. */
    Stream<ModelFinding> check(DecisionFile decision);
}
