package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import io.opsward.engine.ProcessFolder;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;

/** Reads the models of a folder; what cannot be read becomes a finding. */
final class ModelFiles {

    private final ProcessFolder folder;
    private final List<ModelFinding> findings = new ArrayList<>();
    private final List<ProcessFile> processes = new ArrayList<>();
    private final List<DecisionFile> decisions = new ArrayList<>();

    ModelFiles(ProcessFolder folder) {
        this.folder = folder;
        folder.files().forEach(this::read);
    }

    /** The models that could be read. */
    ReadFolder folder() {
        return new ReadFolder(folder, List.copyOf(processes), List.copyOf(decisions), findings.isEmpty());
    }

    /** Why others could not. */
    List<ModelFinding> findings() {
        return findings;
    }

    private void read(String name, byte[] content) {
        if (!name.endsWith(FileKind.BPMN) && !name.endsWith(FileKind.DMN)) {
            return;
        }
        var problem = XmlGuard.problem(content);
        if (problem.isEmpty()) {
            problem = name.endsWith(FileKind.BPMN) ? process(name, content) : decision(name, content);
        }
        problem.ifPresent(reason -> findings.add(ModelFinding.error(name, null, null, reason)));
    }

    private Optional<String> process(String name, byte[] content) {
        try {
            var model = Bpmn.readModelFromStream(new ByteArrayInputStream(content));
            var found = model.getModelElementsByType(Process.class);
            if (found.size() != 1) {
                return Optional.of("it holds %d processes; draw exactly one process per file".formatted(found.size()));
            }
            processes.add(ProcessFile.of(name, folder, model, found.iterator().next()));
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(Places.told(e));
        }
    }

    private Optional<String> decision(String name, byte[] content) {
        try {
            decisions.add(new DecisionFile(name, folder, Dmn.readModelFromStream(new ByteArrayInputStream(content))));
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(Places.told(e));
        }
    }
}
