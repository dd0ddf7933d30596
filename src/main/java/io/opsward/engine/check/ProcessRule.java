package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import java.util.stream.Stream;

/** A rule about one BPMN file. */
@FunctionalInterface
interface ProcessRule {

    /** What is wrong with it; empty if nothing is. */
    Stream<ModelFinding> check(ProcessFile model);
}
