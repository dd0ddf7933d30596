package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import java.util.stream.Stream;

/** The engine passes over a process that is not marked as executable. */
final class ProcessIsExecutable implements ProcessRule {

    @Override
    public Stream<ModelFinding> check(ProcessFile model) {
        return model.process().isExecutable()
                ? Stream.empty()
                : Stream.of(model.error(model.process(), "the process is not executable; tick 'Executable'"));
    }
}
