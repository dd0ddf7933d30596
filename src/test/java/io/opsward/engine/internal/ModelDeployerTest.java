package io.opsward.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.ModelFinding;
import io.opsward.engine.ProcessFolder;
import io.opsward.engine.ProcessModelDeployer;
import io.opsward.testing.ProcessTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One deployment per folder, and a new version only for what has changed. */
@ProcessTest
class ModelDeployerTest {

    private static final String EMPTY_FORM = """
            {"id": "deploy-three-extra", "type": "default", "components": [], "schemaVersion": 18,
             "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0"}
            """;

    @Autowired
    private ProcessModelDeployer deployer;

    @Autowired
    private CheckedModelDeployer bundledDeployer;

    @Autowired
    private BundledFolders bundled;

    @Autowired
    private RepositoryService repository;

    @Test
    void the_products_own_folders_are_deployed_and_have_no_findings() {
        assertThat(deployer.findings()).filteredOn(ModelFinding::isError).isEmpty();
        for (var folder : bundled.all()) {
            assertThat(repository
                            .createDeploymentQuery()
                            .deploymentName(folder.name())
                            .deploymentSource("bundled")
                            .count())
                    .as(folder.name())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_folder_holds_models_and_their_forms_under_stable_names() {
        assertThat(accessRequest().files())
                .containsOnlyKeys(
                        "access-request.bpmn",
                        "access-request.zh.properties",
                        "forms/access-request-approve-access.form",
                        "forms/access-request-confirm-access.form",
                        "forms/access-request-grant-access.form",
                        "forms/access-request-start.form",
                        "forms/access-request.zh.properties");
    }

    @Test
    void a_second_start_deploys_nothing() {
        var before = repository.createDeploymentQuery().count();
        bundled.all().forEach(bundledDeployer::deployBundled);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void one_changed_form_is_a_new_version_of_its_process_alone() {
        var folder = renamed("deploy-one", "DPA");
        assertThat(deployer.deploy(folder)).filteredOn(ModelFinding::isError).isEmpty();
        assertThat(deployer.deploy(folder)).filteredOn(ModelFinding::isError).isEmpty();
        assertThat(versions("deploy-one")).isEqualTo(1);
        var others = repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .processDefinitionKeyLike("incident%")
                .list();

        deployer.deploy(edited(folder, "forms/deploy-one-start.form", text -> text.replace("Reason", "Why")));

        assertThat(versions("deploy-one")).isEqualTo(2);
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .latestVersion()
                        .processDefinitionKeyLike("incident%")
                        .list())
                .extracting(definition -> definition.getId())
                .containsExactlyElementsOf(
                        others.stream().map(definition -> definition.getId()).toList());
    }

    @Test
    void a_faulty_folder_is_refused_and_the_version_before_stays() {
        var folder = renamed("deploy-two", "DPB");
        deployer.deploy(folder);
        var findings = deployer.deploy(edited(
                folder,
                "deploy-two.bpmn",
                text -> text.replace("targetRef=\"Task_GrantAccess\"", "targetRef=\"Nowhere\"")));
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.isError()).isTrue();
            assertThat(finding.file()).isEqualTo("deploy-two.bpmn");
        });
        assertThat(versions("deploy-two")).isEqualTo(1);
    }

    @Test
    void a_file_that_is_gone_is_a_change_too() {
        var folder = renamed("deploy-three", "DPC");
        var more = new TreeMap<>(folder.files());
        more.put("forms/deploy-three-extra.form", EMPTY_FORM.getBytes(StandardCharsets.UTF_8));
        deployer.deploy(new ProcessFolder(folder.name(), more));
        var less = new TreeMap<>(folder.files());
        deployer.deploy(new ProcessFolder(folder.name(), less));
        assertThat(versions("deploy-three")).isEqualTo(2);
    }

    private long versions(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .count();
    }

    private ProcessFolder accessRequest() {
        return bundled.all().stream()
                .filter(folder -> folder.name().equals("access-request"))
                .findFirst()
                .orElseThrow();
    }

    private ProcessFolder renamed(String name, String prefix) {
        Map<String, byte[]> files = new TreeMap<>();
        accessRequest().files().forEach((file, content) -> {
            var text = new String(content, StandardCharsets.UTF_8)
                    .replace("access-request", name)
                    .replace("\"ACC\"", "\"" + prefix + "\"");
            files.put(file.replace("access-request", name), text.getBytes(StandardCharsets.UTF_8));
        });
        return new ProcessFolder(name, files);
    }

    private static ProcessFolder edited(ProcessFolder folder, String file, UnaryOperator<String> edit) {
        var files = new TreeMap<>(folder.files());
        var before = new String(files.get(file), StandardCharsets.UTF_8);
        files.put(file, edit.apply(before).getBytes(StandardCharsets.UTF_8));
        return new ProcessFolder(folder.name(), files);
    }
}
