package io.opsward.engine.spi;

import io.opsward.engine.ModelFinding;
import java.util.stream.Stream;

/** A rule of the model check that a module adds. */
public interface ModelRule {

    /** Findings for one model of a folder. */
    Stream<ModelFinding> check(Model model);
}
