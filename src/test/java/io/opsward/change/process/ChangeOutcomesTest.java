package io.opsward.change.process;

import static io.opsward.change.process.ChangeRun.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.casefile.CaseLink;
import io.opsward.casefile.CaseLinks;
import io.opsward.casefile.LinkType;
import io.opsward.configuration.ConfigurationEditing;
import io.opsward.configuration.ItemField;
import io.opsward.configuration.Warrant;
import io.opsward.engine.ProcessGateway;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import io.opsward.testing.TestClock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a change leaves behind: links, configuration, problems. */
@ProcessTest
class ChangeOutcomesTest {

    @Autowired
    private ApplicationContext product;

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private CaseLinks links;

    @Autowired
    private ConfigurationEditing configuration;

    @BeforeEach
    void it_is_a_monday() {
        TestClock.get().set(Instant.parse("2026-03-09T01:00:00Z"));
    }

    @Test
    void a_success_resolves_the_incident_it_was_raised_from() {
        var incident = incident("Slow queries");
        var change = scheduled(product, "raisedFrom", incident.value());
        assertThat(links.of(incident)).extracting(CaseLink::type).containsExactly(LinkType.RAISED_FROM);
        change.prepared()
                .isInWindow(0)
                .carriedOut("success")
                .verified("accepted")
                .nothingToConfigure()
                .closed("success");
        assertThat(links.of(incident))
                .extracting(CaseLink::type)
                .containsExactly(LinkType.RAISED_FROM, LinkType.RESOLVES);
        assertThat(links.of(incident)).extracting(CaseLink::from).containsOnly(change.number());
    }

    @Test
    void updated_items_are_proved_by_their_history() {
        var change = scheduled(product)
                .prepared()
                .isInWindow(0)
                .carriedOut("success")
                .verified("accepted");
        assertThatThrownBy(() -> updated(change))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("change.configuration-unproved"));
        assertThat(change.openTasks()).containsExactly("Task_UpdateConfiguration");
        var item = Map.of(
                ItemField.NAME,
                "Controller",
                ItemField.TYPE,
                "storage",
                ItemField.STATE,
                "in_use",
                ItemField.OWNER,
                "operations");
        As.user(
                "sunli",
                () -> configuration.enter("", item, new Warrant(change.number().value(), "")));
        updated(change);
        assertThat(change.openTasks()).containsExactly("Task_CloseChange");
    }

    @Test
    void a_service_that_is_disturbed_by_the_rollback_is_an_incident() {
        var change =
                scheduled(product).prepared().isInWindow(0).carriedOut("failed").rolledBack(true);
        assertThat(links.of(change.number(), LinkType.CAUSED_BY))
                .singleElement()
                .satisfies(link -> assertThat(processes.variables(link.from()))
                        .containsEntry("description", "Slow queries")
                        .containsEntry("clientOrg", "first-hospital"));
    }

    @Test
    void the_review_names_the_incidents_that_it_caused() {
        var incident = incident("Logins fail");
        var change = rolledBack();
        assertThatThrownBy(() -> change.reviewedAfterwards("[\"%s\"]".formatted(change.number())))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("change.no-incident"));
        change.reviewedAfterwards("[\"%s\"]".formatted(incident));
        assertThat(links.of(incident)).singleElement().satisfies(link -> {
            assertThat(link.type()).isEqualTo(LinkType.CAUSED_BY);
            assertThat(link.to()).isEqualTo(change.number());
        });
    }

    @Test
    void a_change_that_was_rolled_back_proposes_a_problem() {
        var change = rolledBack().reviewedAfterwards("[]").closed("rolled-back");
        assertThat(links.of(change.number(), LinkType.RAISED_FROM))
                .singleElement()
                .satisfies(link -> assertThat(link.from().value()).startsWith("PRB-"));
    }

    private ChangeRun rolledBack() {
        return scheduled(product)
                .prepared()
                .isInWindow(0)
                .carriedOut("failed")
                .rolledBack(false)
                .verified("accepted")
                .nothingToConfigure();
    }

    private static void updated(ChangeRun change) {
        change.done("sunli", "Task_UpdateConfiguration", "configurationOutcome", "updated");
    }

    private CaseNumber incident(String title) {
        return As.user("wangmin", () -> processes.start("incident", Map.of("title", title, "description", title)));
    }
}
