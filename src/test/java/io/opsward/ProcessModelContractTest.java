package io.opsward;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.BundledModels;
import io.opsward.engine.ModelChecker;
import io.opsward.engine.ModelFinding;
import io.opsward.engine.ProcessFolder;
import io.opsward.testing.ProcessTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every folder of {@code processes/} with its forms and texts holds all rules of the model check. A process owner runs it
 * before a commit: each finding names the file, the element and the reason.
 */
@ProcessTest
class ProcessModelContractTest {

    @Autowired
    private BundledModels models;

    @Autowired
    private ModelChecker checker;

    @Test
    void every_folder_holds_all_rules() {
        assertThat(models.all())
                .extracting(ProcessFolder::name)
                .contains("incident", "service-level", "access-request");
        var findings = models.all().stream()
                .flatMap(folder ->
                        checker.check(folder).stream().map(finding -> "%n  %s/ %s".formatted(folder.name(), finding)))
                .collect(Collectors.joining());
        assertThat(findings).as("Findings of the model check").isEmpty();
    }

    @Test
    void the_rules_bite() {
        assertThat(findings("candidateGroups=\"management\"", "candidateGroups=\"managment\""))
                .allMatch(finding -> finding.reason().contains("Did you mean 'management'?"))
                .isNotEmpty();
        assertThat(findings("${registerIncidentDelegate}", "${registerDelegate}"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.elementId()).isEqualTo("Task_OpenIncident"));
        assertThat(findings("value=\"RESOLVED\"", "value=\"DONE\"")).isNotEmpty();
    }

    private List<ModelFinding> findings(String from, String to) {
        var incident = models.all().stream()
                .filter(folder -> folder.name().equals("incident"))
                .findFirst()
                .orElseThrow();
        Map<String, byte[]> files = new TreeMap<>(incident.files());
        var model = new String(files.get("incident.bpmn"), StandardCharsets.UTF_8);
        assertThat(model).contains(from);
        files.put("incident.bpmn", model.replace(from, to).getBytes(StandardCharsets.UTF_8));
        return checker.check(new ProcessFolder("incident", files));
    }
}
