package io.opsward.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.opsward.engine.ProcessGateway;
import io.opsward.engine.internal.TestModels;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A model links its case by properties, without Java. */
@ProcessTest
class LinkedStepsTest {

    private static final String PROCESS = "linking";

    @Autowired
    private CaseLinks links;

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ApplicationContext product;

    private CaseNumber one;
    private CaseNumber two;

    @BeforeEach
    void deploy() {
        var model = TestModels.process(PROCESS, "LNK")
                .intermediateThrowEvent("Event_IncidentsGathered")
                .endEvent("EndEvent_Linked")
                .done();
        TestModels.property(model.getModelElementById(PROCESS), "link.to", "${raisedFrom}");
        TestModels.property(model.getModelElementById(PROCESS), "link.type", "raised-from");
        TestModels.property(model.getModelElementById("Event_IncidentsGathered"), "link.to", "${incidents}");
        TestModels.property(model.getModelElementById("Event_IncidentsGathered"), "link.type", "has-incident");
        TestModels.deploy(repository, PROCESS, model);
        var samples = new SampleCases(product);
        one = samples.open("wangmin", Map.of());
        two = samples.open("wangmin", Map.of());
    }

    @Test
    void the_process_and_its_steps_link_to_one_case_or_several() {
        var number = start(Map.of("raisedFrom", one.value(), "incidents", one + ", " + two));
        assertThat(links.of(number))
                .extracting(CaseLink::from, CaseLink::type, CaseLink::to)
                .containsExactly(
                        tuple(number, LinkType.RAISED_FROM, one),
                        tuple(one, LinkType.INCIDENT_OF, number),
                        tuple(two, LinkType.INCIDENT_OF, number));
    }

    @Test
    void without_a_number_nothing_is_linked() {
        assertThat(links.of(start(Map.of("incidents", " ")))).isEmpty();
    }

    @Test
    void a_case_that_is_not_there_is_a_fault_that_says_so() {
        assertThatThrownBy(() -> start(Map.of("raisedFrom", "INC-1999-000001")))
                .hasStackTraceContaining("INC-1999-000001: there is no such case");
        assertThatThrownBy(() -> start(Map.of("incidents", "yesterday's")))
                .hasStackTraceContaining("Event_IncidentsGathered")
                .hasStackTraceContaining("'yesterday's', which is no number of a case");
    }

    private CaseNumber start(Map<String, Object> variables) {
        return As.user("wangmin", () -> processes.start(PROCESS, variables));
    }
}
