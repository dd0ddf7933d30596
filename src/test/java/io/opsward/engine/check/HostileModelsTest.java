package io.opsward.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.ModelFinding;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Whatever is handed in as a model, the check answers with findings and soon. */
class HostileModelsTest {

    private static final String MODEL = "repair.bpmn";
    private static final Duration SOON = Duration.ofSeconds(1);

    static {
        new GoodFolder().check();
    }

    @Example
    void external_entities_are_not_read() {
        refused("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>", "document type");
        refused("<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\"><x/>", "document type");
    }

    @Example
    void a_bomb_of_entities_does_not_go_off() {
        var bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (var level = 1; level < 30; level++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(level, level - 1, level - 1));
        }
        refused(bomb.append("]><x>&a29;</x>").toString(), "document type");
    }

    @Example
    void depth_and_number_have_bounds() {
        refused("<a>".repeat(100_000), "deep");
        refused("<a>" + "<b/>".repeat(100_000) + "</a>", "more than");
        refused("<a " + "b".repeat(900_000), "line 1");
        refused("x".repeat(2_000_000), "larger than");
    }

    @Example
    void an_endless_expression_is_refused() {
        for (var expression : List.of(
                "(".repeat(400) + "1" + ")".repeat(400),
                "(".repeat(5_000),
                "!".repeat(5_000),
                "a?".repeat(400) + "1")) {
            var findings = soon(new GoodFolder().replace(MODEL, "${sla.due(execution)}", "${" + expression + "}"));
            assertThat(findings).isNotEmpty();
        }
    }

    @Example
    void other_encodings_are_refused() {
        var bytes = GoodFolder.BPMN.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16);
        assertThat(new GoodFolder().put(MODEL, bytes).check()).anyMatch(ModelFinding::isError);
        refused(GoodFolder.BPMN.replace("UTF-8", "ISO-8859-1"), "UTF-8");
    }

    @Example
    void models_of_other_engines_are_refused() {
        var zeebe =
                GoodFolder.BPMN.replace("http://camunda.org/schema/1.0/bpmn", "http://camunda.org/schema/zeebe/1.0");
        refused(zeebe, "not Camunda 7's");
        var activiti = GoodFolder.BPMN.replace("http://camunda.org/schema/1.0/bpmn", "http://activiti.org/bpmn");
        refused(activiti, "not Camunda 7's");
    }

    @Property(tries = 100)
    void any_bytes_are_a_finding(@ForAll @Size(max = 400) byte[] bytes) {
        assertThat(new GoodFolder().put(MODEL, bytes).check()).anyMatch(ModelFinding::isError);
        assertThat(new GoodFolder().put("repair-cost.dmn", bytes).check()).anyMatch(ModelFinding::isError);
    }

    @Property(tries = 150)
    void a_torn_model_never_stops_the_check(
            @ForAll @IntRange(max = 4_000) int place,
            @ForAll @IntRange(max = 200) int torn,
            @ForAll @StringLength(max = 20) String put) {
        var start = Math.min(place, GoodFolder.BPMN.length());
        var end = Math.min(start + torn, GoodFolder.BPMN.length());
        var model = GoodFolder.BPMN.substring(0, start) + put + GoodFolder.BPMN.substring(end);
        assertThat(new GoodFolder().put(MODEL, model).check())
                .noneMatch(finding -> finding.reason().contains("could not be checked"));
    }

    @Property(tries = 100)
    void lost_lines_never_stop_the_check(
            @ForAll @IntRange(max = 40) int first, @ForAll @IntRange(max = 40) int second) {
        var lines = Arrays.asList(GoodFolder.BPMN.split("\n"));
        var model = new StringBuilder();
        for (var line = 0; line < lines.size(); line++) {
            model.append(line == first || line == second ? "" : lines.get(line)).append('\n');
        }
        assertThat(new GoodFolder().put(MODEL, model.toString()).check())
                .noneMatch(finding -> finding.reason().contains("could not be checked"));
    }

    private static void refused(String model, String reason) {
        var findings = soon(new GoodFolder().put(MODEL, model));
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.isError()).isTrue();
            assertThat(finding.file()).isEqualTo(MODEL);
            assertThat(finding.reason()).contains(reason);
        });
    }

    /** Time of the processor, not of the clock: the machine of the build has other work too. */
    private static List<ModelFinding> soon(GoodFolder folder) {
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        var findings = folder.check();
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(SOON);
        return findings;
    }
}
