package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import io.opsward.engine.ProcessFolder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Errors first, then as files and elements stand. */
final class FindingOrder {

    private final ProcessFolder folder;
    private final Map<String, String> texts = new HashMap<>();

    FindingOrder(ProcessFolder folder) {
        this.folder = folder;
    }

    /** The findings in that order, each once. */
    List<ModelFinding> of(List<ModelFinding> findings) {
        Map<ModelFinding, Integer> places = new HashMap<>();
        findings.forEach(finding -> places.computeIfAbsent(finding, this::place));
        return findings.stream()
                .distinct()
                .sorted(Comparator.comparing(ModelFinding::severity)
                        .thenComparing(ModelFinding::file)
                        .thenComparing(places::get))
                .toList();
    }

    private int place(ModelFinding finding) {
        var content = folder.files().get(finding.file());
        if (content == null || finding.elementId() == null) {
            return -1;
        }
        return texts.computeIfAbsent(finding.file(), file -> new String(content, StandardCharsets.UTF_8))
                .indexOf("\"" + finding.elementId() + "\"");
    }
}
