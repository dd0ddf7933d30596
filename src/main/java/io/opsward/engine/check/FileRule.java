package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import io.opsward.engine.ProcessFolder;
import java.util.stream.Stream;

/** A rule about the files of a folder, before any of them is opened as a model. */
@FunctionalInterface
interface FileRule {

    /** What is wrong with them; empty if nothing is. */
    Stream<ModelFinding> check(ProcessFolder folder);
}
