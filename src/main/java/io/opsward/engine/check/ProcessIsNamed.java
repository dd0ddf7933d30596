package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import java.util.stream.Stream;

/** A process has a name, and its id is the name of its file. */
final class ProcessIsNamed implements ProcessRule {

    @Override
    public Stream<ModelFinding> check(ProcessFile model) {
        var process = model.process();
        var id = model.processId().equals(process.getId())
                ? Stream.<ModelFinding>empty()
                : Stream.of(model.error(
                        process,
                        "the id of the process is not the name of the file; make it '%s'"
                                .formatted(model.processId())));
        var name = ProcessFile.isBlank(process.getName())
                ? Stream.of(model.error(process, "the process has no name; give it one in the properties panel"))
                : Stream.<ModelFinding>empty();
        return Stream.concat(id, name);
    }
}
