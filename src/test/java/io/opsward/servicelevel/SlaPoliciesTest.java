package io.opsward.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.audit.AuditEntry;
import io.opsward.audit.AuditFilter;
import io.opsward.audit.AuditTrail;
import io.opsward.identity.AccessRefused;
import io.opsward.identity.UserId;
import io.opsward.shared.NotFound;
import io.opsward.shared.Priority;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import io.opsward.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class SlaPoliciesTest {

    private static final Instant BEFORE_ANY_CASE = Instant.parse("2020-01-01T00:00:00Z");

    @Autowired
    private SlaPolicies policies;

    @Autowired
    private AuditTrail trail;

    @ParameterizedTest
    @CsvSource({
        "P1, PT15M, PT4H, around-the-clock, PT30M",
        "P2, PT30M, PT8H, around-the-clock, PT1H",
        "P3, PT2H, PT24H, service-hours,",
        "P4, PT8H, PT72H, service-hours,",
    })
    void a_new_database_has_the_defaults_of_the_field(
            Priority priority, Duration response, Duration resolution, String calendar, @Nullable Duration notice) {
        var policy = policies.inForce(null, null, priority, BEFORE_ANY_CASE);
        assertThat(policy.response()).isEqualTo(response);
        assertThat(policy.resolution()).isEqualTo(resolution);
        assertThat(policy.calendar()).isEqualTo(calendar);
        assertThat(policy.noticeInterval()).isEqualTo(notice);
        assertThat(policy.pausingReasons()).containsExactly("AWAITING_CLIENT");
        assertThat(policy.warnAt()).containsExactly(75);
    }

    @Test
    void the_most_particular_policy_holds() {
        var client = unique("client");
        var item = unique("item");
        var ofItem = add(null, item, Duration.ofMinutes(50));
        var ofClient = add(client, null, Duration.ofMinutes(40));
        assertThat(responseOf(client, item)).isEqualTo(ofClient.response());
        var ofBoth = add(client, item, Duration.ofMinutes(30));

        assertThat(responseOf(client, item)).isEqualTo(ofBoth.response());
        assertThat(responseOf(client, unique("other"))).isEqualTo(ofClient.response());
        assertThat(responseOf(unique("other"), item)).isEqualTo(ofItem.response());
        assertThat(responseOf(null, item)).isEqualTo(ofItem.response());
        assertThat(responseOf(unique("other"), null)).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void an_edit_is_a_new_version_and_leaves_the_one_before_as_it_was() {
        var first = add(unique("client"), null, Duration.ofMinutes(40));
        TestClock.get().advance(Duration.ofHours(1));
        var second = As.user("wujing", () -> policies.save(with(first, Duration.ofMinutes(20)), 1));

        assertThat(second.version()).isEqualTo(new PolicyVersion(first.version().policy(), 2));
        assertThat(second.changedBy()).isEqualTo(new UserId("wujing"));
        assertThat(policies.inForce(first.client(), null, Priority.P3, first.validFrom()))
                .isEqualTo(first);
        assertThat(As.user("heshen", () -> policies.versions(first.version().policy())))
                .containsExactly(second, first);
        assertThat(As.user("heshen", policies::current)).contains(second).doesNotContain(first);
    }

    @Test
    void whoever_was_slower_is_told() {
        var first = add(unique("client"), null, Duration.ofMinutes(40));
        As.user("wujing", () -> policies.save(with(first, Duration.ofMinutes(20)), 1));
        assertThatThrownBy(() -> As.user("zhoutao", () -> policies.save(with(first, Duration.ofMinutes(30)), 1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("servicelevel.policy-changed");
        assertThatThrownBy(() -> add(first.client(), null, Duration.ofMinutes(10)))
                .hasMessageContaining("servicelevel.policy-exists");
        assertThat(responseOf(first.client(), null)).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void a_retired_policy_gives_way_to_the_less_particular_one_and_may_come_back() {
        var first = add(unique("client"), null, Duration.ofMinutes(40));
        TestClock.get().advance(Duration.ofHours(1));
        As.user("zhoutao", () -> policies.retire(first.version().policy()));
        assertThat(responseOf(first.client(), null)).isEqualTo(Duration.ofHours(2));
        assertThat(policies.inForce(first.client(), null, Priority.P3, first.validFrom()))
                .isEqualTo(first);
        assertThatThrownBy(() ->
                        As.user("zhoutao", () -> policies.retire(first.version().policy())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.user("zhoutao", () -> policies.save(first, 1)))
                .hasMessageContaining("servicelevel.policy-changed");

        var again = add(first.client(), null, Duration.ofMinutes(10));
        assertThat(again.version()).isEqualTo(new PolicyVersion(first.version().policy(), 3));
        assertThat(responseOf(first.client(), null)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void a_default_cannot_be_retired() {
        var p3 = policies.inForce(null, null, Priority.P3, BEFORE_ANY_CASE);
        assertThatThrownBy(() ->
                        As.user("zhoutao", () -> policies.retire(p3.version().policy())))
                .hasMessageContaining("servicelevel.policy-default");
        assertThatThrownBy(() -> As.user("zhoutao", () -> policies.retire(4_711_000L)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_makes_no_sense_is_refused_and_nothing_changes() {
        var before = add(unique("client"), null, Duration.ofMinutes(40));
        refused("servicelevel.target-zero", before, policy -> with(policy, Duration.ZERO));
        refused("servicelevel.target-zero", before, policy -> with(policy, Duration.ofMillis(999)));
        refused("servicelevel.target-zero", before, policy -> with(policy, Duration.ofMinutes(-1)));
        refused("servicelevel.target-order", before, policy -> with(policy, Duration.ofHours(25)));
        refused("servicelevel.policy-calendar", before, policy -> content(policy, "moon-hours", List.of(75), null));
        refused("servicelevel.warn-at", before, policy -> content(policy, "service-hours", List.of(0), null));
        refused("servicelevel.warn-at", before, policy -> content(policy, "service-hours", List.of(100), null));
        refused("servicelevel.warn-at", before, policy -> content(policy, "service-hours", List.of(50, 50), null));
        refused(
                "servicelevel.notice-zero",
                before,
                policy -> content(policy, "service-hours", List.of(75), Duration.ZERO));
        assertThat(policies.inForce(
                        before.client(), null, Priority.P3, TestClock.get().instant()))
                .isEqualTo(before);
    }

    @Test
    void only_those_concerned_read_and_only_management_and_administrators_write() {
        var policy = add(unique("client"), null, Duration.ofMinutes(40));
        for (var reader : List.of("zhoutao", "admin", "heshen", "fenggong", "wangmin")) {
            assertThat(As.user(reader, policies::current)).as(reader).contains(policy);
        }
        for (var stranger : List.of("chenchen", "sunli", "liqiang")) {
            assertThatThrownBy(() -> As.user(stranger, policies::current))
                    .as(stranger)
                    .isInstanceOf(AccessRefused.class);
        }
        for (var reader : List.of("heshen", "fenggong", "wangmin", "chenchen")) {
            assertThatThrownBy(() -> As.user(reader, () -> policies.save(policy, 1)))
                    .isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> As.user(
                            reader, () -> policies.retire(policy.version().policy())))
                    .isInstanceOf(AccessRefused.class);
            assertThat(As.user(reader, policies::mayEdit)).isFalse();
        }
        assertThat(As.user("admin", policies::mayEdit)).isTrue();
    }

    @Test
    void every_edit_is_in_the_audit_trail() {
        var policy = add(unique("client"), null, Duration.ofMinutes(40));
        As.user("wujing", () -> policies.save(with(policy, Duration.ofMinutes(20)), 1));
        As.user("admin", () -> policies.retire(policy.version().policy()));
        var filter = new AuditFilter(null, null, "", "", policy.client() + " * P3", false);
        var entries = As.user("heshen", () -> trail.find(filter, null));
        assertThat(entries)
                .extracting(AuditEntry::action)
                .containsExactly("sla-policy-retired", "sla-policy-changed", "sla-policy-added");
        assertThat(entries.get(1).details())
                .containsEntry("response", "PT40M → PT20M")
                .containsEntry("pausing-reasons", "AWAITING_CLIENT → AWAITING_VENDOR")
                .doesNotContainKeys("resolution", "calendar");
    }

    private void refused(String key, SlaPolicy policy, UnaryOperator<SlaPolicy> edit) {
        assertThatThrownBy(() -> As.user("zhoutao", () -> policies.save(edit.apply(policy), 1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining(key);
    }

    private SlaPolicy add(@Nullable String client, @Nullable String item, Duration response) {
        var usual = policies.inForce(null, null, Priority.P3, BEFORE_ANY_CASE);
        var wanted = new SlaPolicy(
                new PolicyVersion(0, 0),
                client,
                item,
                Priority.P3,
                response,
                usual.resolution(),
                usual.calendar(),
                usual.pausingReasons(),
                usual.warnAt(),
                null,
                usual.validFrom(),
                usual.changedBy());
        return As.user("zhoutao", () -> policies.save(wanted, 0));
    }

    private static SlaPolicy with(SlaPolicy policy, Duration response) {
        return new SlaPolicy(
                policy.version(),
                policy.client(),
                policy.serviceItem(),
                policy.priority(),
                response,
                policy.resolution(),
                policy.calendar(),
                Set.of("AWAITING_VENDOR"),
                policy.warnAt(),
                policy.noticeInterval(),
                policy.validFrom(),
                policy.changedBy());
    }

    private static SlaPolicy content(
            SlaPolicy policy, String calendar, List<Integer> warnAt, @Nullable Duration notice) {
        return new SlaPolicy(
                policy.version(),
                policy.client(),
                policy.serviceItem(),
                policy.priority(),
                policy.response(),
                policy.resolution(),
                calendar,
                policy.pausingReasons(),
                warnAt,
                notice,
                policy.validFrom(),
                policy.changedBy());
    }

    private Duration responseOf(@Nullable String client, @Nullable String item) {
        return policies.inForce(client, item, Priority.P3, TestClock.get().instant())
                .response();
    }

    private static String unique(String word) {
        return word + "-" + UUID.randomUUID();
    }
}
