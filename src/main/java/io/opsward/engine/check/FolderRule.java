package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import java.util.stream.Stream;

/** A rule about a folder as a whole: its files, and what its models and texts say of each other. */
@FunctionalInterface
interface FolderRule {

    /** What is wrong with it; empty if nothing is. */
    Stream<ModelFinding> check(ReadFolder folder);
}
