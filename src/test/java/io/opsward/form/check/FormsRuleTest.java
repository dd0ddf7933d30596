package io.opsward.form.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.ModelFinding;
import io.opsward.engine.ProcessFolder;
import io.opsward.engine.spi.Model;
import io.opsward.form.internal.TestForms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the model check finds in forms. */
class FormsRuleTest {

    private static final String[] PRODUCT_LISTS = {
        "clientOrganisations",
        "serviceItems",
        "technicalGroups",
        "knowledgeArticles",
        "staffMembers",
        "cases",
        "configurationItems",
        "taskHolders",
        "changeTemplates"
    };

    private static List<ModelFinding> check(ProcessFolder folder) {
        var first = folder.files().keySet().stream()
                .filter(file -> file.endsWith(".bpmn"))
                .findFirst();
        var model = new Model(first.orElse("leave.bpmn"), "leave", "Leave", Map.of(), List.of(), List.of(), folder);
        return new FormsRule(TestForms.feel(), TestForms.options(PRODUCT_LISTS))
                .check(model)
                .toList();
    }

    private static List<ModelFinding> check(String components, String chinese) {
        var json = "{\"id\":\"leave-start\",\"components\":[" + components.replace('\'', '"') + "]}";
        return check(new ProcessFolder(
                "leave",
                Map.of(
                        "forms/leave-start.form", json.getBytes(StandardCharsets.UTF_8),
                        "forms/leave.zh.properties", chinese.getBytes(StandardCharsets.UTF_8),
                        "leave.dmn", "<decision id=\"leave-days\" name=\"x\">".getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'type':'iframe','url':'https://example.com' | is not supported",
                "'type':'html','content':'<script>' | is not supported",
                "'type':'documentPreview' | is not supported",
                "'type':'hologram' | is not supported",
                "'type':'textfield' | needs a key",
                "'type':'textfield','key':'a.b' | needs a key",
                "'type':'textfield','key':'x' | has no label",
                "'type':'textfield','key':'x','label':'中文','conditional':{'hide':'=a = = b'} | cannot be read",
                "'type':'textfield','key':'x','label':'中文','readonly':'=(' | cannot be read",
                "'type':'expression','key':'x','expression':'=1 +' | cannot be read",
                "'type':'textfield','key':'x','label':'中文','validate':{'pattern':'['} | pattern that cannot be read",
                "'type':'number','key':'x','label':'中文','validate':{'min':3,'max':2} | minimum above",
                "'type':'textfield','key':'x','label':'中文','readonly':true,'validate':{'required':true} | nobody can",
                "'type':'textfield','key':'caseNumber','label':'中文' | which the product keeps",
                "'type':'select','key':'x','label':'中文','valuesKey':'nowhere' | no list of the product",
                "'type':'select','key':'x','label':'中文' | offers no options",
                "'type':'radio','key':'x','label':'中文','values':[{'label':'1','value':1}] | not a text",
                "'type':'radio','key':'x','label':'中文','values':[{'label':'1','value':'1'},{'label':'2','value':'1'}] | twice",
                "'type':'textfield','key':'x','label':'中文','readonly':true,'properties':{'decision':'no'} | not in this folder",
                "'type':'textfield','key':'x','label':'中文','properties':{'decision':'leave-days'} | has to be read-only",
                "'type':'image','source':'https://example.com/a.png' | from elsewhere",
                "'type':'image','source':'javascript:alert(1)' | from elsewhere",
                "'type':'text','text':'[1](javascript:alert(1))' | links to",
                "'type':'text','text':'<b>1</b>' | contains HTML",
                "'type':'text','text':'{{#if a}}1{{/if}}' | only {{expressions}}",
                "'type':'group','path':'a','components':[] | leave the path",
                "'type':'textfield','key':'x','label':'Reason' | 'leave-start.x' is missing",
            })
    void errors_name_file_component_and_reason(String component, String reason) {
        assertThat(check(
                        "{'id':'Field_X'," + component.strip() + "}",
                        "leave-start.x=理由\n".replace("理由", component.contains("Reason") ? "" : "理由")
                                + "leave-start.Field_X.text=1"))
                .anySatisfy(finding -> {
                    assertThat(finding.isError()).isTrue();
                    assertThat(finding.file()).isEqualTo("forms/leave-start.form");
                    assertThat(finding.elementId()).isEqualTo("Field_X");
                    assertThat(finding.reason()).contains(reason);
                });
    }

    @Test
    void a_good_form_has_no_finding() {
        assertThat(check(
                        "{'id':'Field_Reason','type':'textfield','key':'reason','label':'Reason'},"
                                + "{'id':'Field_Days','type':'textfield','key':'days','label':'Days','readonly':true,"
                                + "'properties':{'decision':'leave-days','output':'days'}},"
                                + "{'id':'Text_Hint','type':'text','text':'See **[rules](https://example.com)** {{days}}'}",
                        "leave-start.reason=理由\nleave-start.days=天数\nleave-start.Text_Hint.text=见"))
                .isEmpty();
    }

    @Test
    void duplicates_and_generated_ids_are_found() {
        var twice = "{'id':'Field_0abc123','type':'textfield','key':'a','label':'中文'}";
        assertThat(check(twice + "," + twice, "leave-start.a=文"))
                .extracting(ModelFinding::reason)
                .anyMatch(reason -> reason.contains("an id that another"))
                .anyMatch(reason -> reason.contains("the key 'a' that another"))
                .anyMatch(reason -> reason.contains("generated id"));
    }

    @Test
    void no_form_at_all_and_another_id_are_found() {
        var files = Map.of(
                "forms/a.form", "{".getBytes(StandardCharsets.UTF_8),
                "forms/b.form", "{\"id\":\"c\",\"components\":[]}".getBytes(StandardCharsets.UTF_8));
        assertThat(check(new ProcessFolder("x", new TreeMap<>(files))))
                .extracting(finding -> finding.file() + " " + finding.reason().split(":|;")[0])
                .containsExactly("forms/a.form is not JSON", "forms/b.form has the id 'c'");
    }

    @ParameterizedTest
    @CsvSource({"., incident", "src/test/resources, errand", "src/test/resources, access-request"})
    void the_forms_of_the_house_keep_every_rule(String root, String folder) {
        var files = new TreeMap<String, byte[]>();
        read(Path.of(root, "processes", folder), "", files);
        read(Path.of(root, "forms", folder), "forms/", files);
        assertThat(check(new ProcessFolder(folder, files))).isEmpty();
    }

    private static void read(Path directory, String prefix, Map<String, byte[]> files) {
        try (Stream<Path> found = Files.list(directory)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                files.put(prefix + file.getFileName(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
