package io.opsward.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.BundledModels;
import io.opsward.engine.ModelFinding;
import io.opsward.engine.ProcessFolder;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.ProcessInfo;
import io.opsward.engine.spi.Model;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.beans.factory.ObjectProvider;

/** What the model check says about links and about processes that are raised from cases of others. */
class LinkRulesTest {

    private static final Map<String, String> LINKED =
            Map.of("process.raisedFrom", "incident, problem", "link.to", "${raisedFrom}", "link.type", "raised-from");

    private final ProcessGateway processes = Mockito.mock(ProcessGateway.class);
    private final BundledModels bundled = Mockito.mock(BundledModels.class);
    private final LinkRule links = new LinkRule();
    private final RaisedFromRule raised = new RaisedFromRule(provider(processes), provider(bundled));

    @BeforeEach
    void know() {
        Mockito.when(processes.latest())
                .thenReturn(List.of(new ProcessInfo("problem:1:1", "problem", 1, "Problem", Map.of(), true)));
        Mockito.when(bundled.all())
                .thenReturn(List.of(new ProcessFolder("incident", Map.of("incident.bpmn", new byte[0]))));
    }

    @ParameterizedTest
    @EnumSource(LinkSide.class)
    void every_side_may_be_named_on_the_process_and_on_elements(LinkSide side) {
        var properties = Map.of("link.to", "${raisedFrom}", "link.type", side.key());
        assertThat(links.check(model(properties, "service-desk"))).isEmpty();
        assertThat(links.check(withElement("userTask", properties))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cousin-of", "RAISED_FROM", "${type}"})
    void an_unknown_type_is_refused_with_those_that_there_are(String type) {
        assertThat(links.check(model(Map.of("link.to", "${raisedFrom}", "link.type", type), "service-desk")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.isError()).isTrue();
                    assertThat(finding.reason()).contains(type, "raised-from", "led-to");
                });
    }

    @Test
    void one_property_without_the_other_is_refused() {
        assertThat(links.check(withElement("userTask", Map.of("link.to", "${raisedFrom}"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).contains("needs link.type"));
        assertThat(links.check(withElement("userTask", Map.of("link.type", "related"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).contains("needs link.to"));
    }

    @Test
    void a_flow_links_nothing() {
        assertThat(links.check(withElement("sequenceFlow", Map.of("link.to", "${other}", "link.type", "related"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.elementId()).isEqualTo("Element_A"));
    }

    @Test
    void processes_that_the_product_brings_or_has_deployed_may_be_named() {
        assertThat(raised.check(model(LINKED, "service-desk"))).isEmpty();
        assertThat(raised.check(model(Map.of(), "service-desk"))).isEmpty();
    }

    @Test
    void an_unknown_process_is_only_a_warning() {
        var properties = Map.of(
                "process.raisedFrom", "incident,wedding", "link.to", "${raisedFrom}", "link.type", "raised-from");
        assertThat(raised.check(model(properties, "service-desk")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.isError()).isFalse();
                    assertThat(finding.reason()).contains("wedding").doesNotContain("incident");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " , ", "Incident", "${process}", "incident;problem"})
    void what_names_no_process_is_refused(String value) {
        assertThat(raised.check(model(Map.of("process.raisedFrom", value), "service-desk")))
                .singleElement()
                .matches(ModelFinding::isError);
    }

    @Test
    void a_process_that_nobody_may_start_is_raised_from_nothing() {
        assertThat(raised.check(model(LINKED, null)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).contains("starter groups"));
    }

    @Test
    void a_case_that_forgets_where_it_was_raised_is_warned_of() {
        assertThat(raised.check(model(Map.of("process.raisedFrom", "incident"), "service-desk")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.isError()).isFalse();
                    assertThat(finding.reason()).contains("link.to");
                });
    }

    private static Model model(Map<String, String> properties, String starter) {
        var starters = starter == null ? List.<String>of() : List.of(starter);
        var folder = new ProcessFolder("change", Map.of());
        return new Model("change.bpmn", "change", "Change", properties, starters, List.of(), folder);
    }

    private static Model withElement(String type, Map<String, String> properties) {
        var element = new Model.Element("Element_A", "A", type, properties, null, List.of());
        var folder = new ProcessFolder("change", Map.of());
        return new Model("change.bpmn", "change", "Change", Map.of(), List.of(), List.of(element), folder);
    }

    private static <T> ObjectProvider<T> provider(T bean) {
        return new ObjectProvider<>() {
            @Override
            public Stream<T> stream() {
                return Stream.of(bean);
            }
        };
    }
}
