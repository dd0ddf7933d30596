package io.opsward.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.opsward.casefile.CaseLink;
import io.opsward.casefile.CaseLinks;
import io.opsward.casefile.LinkType;
import io.opsward.identity.AccessRefused;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ProcessTest
class IncidentRegisterTest {

    @Autowired
    private ApplicationContext product;

    @Autowired
    private IncidentRegister incidents;

    @Autowired
    private IncidentWithdrawal withdrawal;

    @ParameterizedTest
    @EnumSource
    void pages_join_without_gap_or_repetition(IncidentFilter.Sort sort) {
        var desk = new Desk(product);
        var ungraded = desk.report("wangmin", "第一");
        var graded = desk.report("wangmin", "第二");
        desk.register("wangmin", graded, "第二", "medium", "medium");
        var filter = new IncidentFilter(null, null, "first-hospital", true, false, sort);

        var atOnce = page(filter, null, 1_000);
        var oneByOne = new ArrayList<IncidentSummary>();
        for (var next = page(filter, null, 1); !next.isEmpty(); next = page(filter, next.get(0), 1)) {
            oneByOne.addAll(next);
        }
        assertThat(oneByOne).isEqualTo(atOnce);
        assertThat(atOnce).extracting(IncidentSummary::number).contains(ungraded, graded);
    }

    @Test
    void the_most_urgent_come_first_and_ungraded_ones_last() {
        var found = page(new IncidentFilter(null, null, null, false, false, IncidentFilter.Sort.PRIORITY), null, 1_000);
        assertThat(found)
                .isSortedAccordingTo(Comparator.comparing(
                        IncidentSummary::priority, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    @Test
    void clients_read_their_own_case_but_no_list() {
        var number = new Desk(product).report("wangmin", "打印");
        As.user("chenchen", () -> assertThat(incidents.details(number)).isPresent());
        As.user(
                "songjia",
                () -> assertThatThrownBy(() -> incidents.details(number)).isInstanceOf(AccessRefused.class));
        var all = new IncidentFilter(null, null, null, false, false, IncidentFilter.Sort.NEWEST);
        As.user(
                "chenchen",
                () -> assertThatThrownBy(() -> incidents.list(all, null, 5)).isInstanceOf(AccessRefused.class));
    }

    @Test
    void the_service_desk_withdraws_with_a_reason_until_a_solution_is_found() {
        var number = new Desk(product).report("wangmin", "打印");
        As.user(
                "zhaolei",
                () -> assertThatThrownBy(() -> withdrawal.withdraw(number, "-")).isInstanceOf(AccessRefused.class));
        As.user(
                "wangmin",
                () -> assertThatThrownBy(() -> withdrawal.withdraw(number, " "))
                        .isInstanceOf(RuleViolation.class)
                        .hasMessageContaining("incident.cancel-reason-missing"));
        As.user("wangmin", () -> withdrawal.withdraw(number, "又能打印了"));
        var ended = As.user("heshen", () -> incidents.details(number)).orElseThrow();
        assertThat(ended.summary().status()).isEqualTo(IncidentStatus.CANCELLED);
        assertThat(ended.outcome().cancelReason()).isEqualTo("又能打印了");
        As.user(
                "wangmin",
                () -> assertThatThrownBy(() -> withdrawal.withdraw(number, "-"))
                        .hasMessageContaining("incident.cancel-too-late"));
    }

    @Test
    void duplicates_point_to_each_other() {
        var desk = new Desk(product);
        CaseNumber first = desk.report("wangmin", "打印");
        CaseNumber second = desk.report("wangmin", "打印");
        desk.registerAsDuplicate("wangmin", second, "打印", first);
        var links = product.getBean(CaseLinks.class);
        for (var number : List.of(first, second)) {
            assertThat(links.of(number, LinkType.DUPLICATE_OF))
                    .extracting(CaseLink::from, CaseLink::to)
                    .containsExactly(tuple(second, first));
        }
    }

    private List<IncidentSummary> page(IncidentFilter filter, @Nullable IncidentSummary last, int limit) {
        return As.user("heshen", () -> incidents.list(filter, last, limit));
    }
}
