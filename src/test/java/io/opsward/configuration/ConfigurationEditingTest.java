package io.opsward.configuration;

import static io.opsward.configuration.RelationKind.CONNECTED_TO;
import static io.opsward.configuration.RelationKind.DEPENDS_ON;
import static io.opsward.configuration.RelationKind.PART_OF;
import static io.opsward.configuration.RelationKind.RUNS_ON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.audit.AuditFilter;
import io.opsward.audit.AuditTrail;
import io.opsward.form.spi.OptionSource;
import io.opsward.identity.AccessRefused;
import io.opsward.identity.UserId;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class ConfigurationEditingTest {

    private static final Warrant AUDIT = new Warrant("AUD-2026-11", "Inventory of the test");

    @Autowired
    private ConfigurationEditing editing;

    @Autowired
    private ConfigurationRegister register;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private List<OptionSource> lists;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void operations() {
        As.signIn("sunli");
    }

    @Test
    void an_item_is_entered_with_a_number_of_its_own() {
        var first = enter("First");
        var second = enter("Second");
        assertThat(first.value()).matches("CI-\\d{6}");
        assertThat(second).isNotEqualTo(first);
        assertThat(register.get(first).facts().owner()).isEqualTo(new Owner("liqiang", false));
        assertThat(register.history(first, null, 10)).singleElement().satisfies(change -> {
            assertThat(change.by()).isEqualTo(new UserId("sunli"));
            assertThat(change.warrant()).isEqualTo(AUDIT);
            assertThat(change.fields()).contains(new FieldChange("name", "", "First"));
        });
    }

    @Test
    void a_number_is_never_used_again() {
        editing.enter("ci-once-only", draft("Once"), AUDIT);
        refused("configuration.problem.number-taken", () -> editing.enter("CI-ONCE-ONLY", draft("Again"), AUDIT));
        refused("configuration.problem.number-form", () -> editing.enter("SRV-1", draft("Other"), AUDIT));
    }

    @Test
    void the_history_tells_old_and_new_value_and_the_warrant() {
        var number = enter("Before");
        var draft = draft("After");
        draft.put(ItemField.STATE, "in_repair");
        editing.edit(register.get(number), draft, new Warrant("aud-2026-12", "Second look"));
        assertThat(register.history(number, null, 1)).singleElement().satisfies(change -> {
            assertThat(change.warrant().number()).isEqualTo("AUD-2026-12");
            assertThat(change.fields())
                    .containsExactlyInAnyOrder(
                            new FieldChange("name", "Before", "After"),
                            new FieldChange("state", "IN_USE", "IN_REPAIR"));
        });
        As.signIn("heshen");
        assertThat(trail.find(
                        new AuditFilter(null, null, "", "configuration-item-changed", number.value(), false), null))
                .hasSize(2);
    }

    @Test
    void who_read_an_older_revision_is_told_so() {
        var number = enter("Shared");
        var read = register.get(number);
        editing.edit(read, draft("Quicker"), AUDIT);
        refused("configuration.changed-meanwhile", () -> editing.edit(read, draft("Slower"), AUDIT));
        assertThat(register.get(number).facts().name()).isEqualTo("Quicker");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHG-2026-999999", "REQ-2026-999999"})
    void a_change_or_request_that_does_not_exist_allows_nothing(String number) {
        refused("configuration.warrant.unknown", () -> editing.enter("", draft("None"), new Warrant(number, "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"INC-2026-000001", "CHG-1", "because", "AUD-", "AUD-2026-11; drop"})
    void nothing_else_allows_an_edit(String number) {
        refused("configuration.warrant.form", () -> editing.enter("", draft("None"), new Warrant(number, "x")));
    }

    @Test
    void an_edit_without_number_and_an_audit_without_remark_are_refused() {
        refused("configuration.warrant.demanded", () -> editing.enter("", draft("None"), new Warrant(" ", "")));
        refused(
                "configuration.warrant.remark-demanded",
                () -> editing.enter("", draft("No"), new Warrant("AUD-1", "")));
    }

    @Test
    void a_field_that_cannot_be_taken_is_named() {
        var draft = draft("Odd");
        draft.put(ItemField.OWNER, "nobody-at-all");
        refused("configuration.problem.unknown-owner", () -> editing.enter("", draft, AUDIT));
        draft.put(ItemField.OWNER, "tech-database");
        draft.put(ItemField.WARRANTY_UNTIL, "next year");
        refused("configuration.problem.no-date", () -> editing.enter("", draft, AUDIT));
        refused("configuration.problem.missing", () -> editing.enter("", Map.of(), AUDIT));
    }

    @Test
    void both_ends_know_of_a_relation() {
        var database = enter("Database");
        var server = enter("Server");
        var relation = new Relation(database, RUNS_ON, server);
        editing.relate(relation, AUDIT);
        editing.relate(relation, AUDIT);
        assertThat(register.relations(server, 10)).containsExactly(relation);
        assertThat(register.history(server, null, 10).get(0).fields())
                .containsExactly(new FieldChange("RUNS_ON.inverse", "", database.value()));
        editing.separate(relation, AUDIT);
        assertThat(register.relations(database, 10)).isEmpty();
        assertThat(register.history(database, null, 1).get(0).fields())
                .containsExactly(new FieldChange("RUNS_ON", server.value(), ""));
    }

    @Test
    void a_mutual_relation_exists_once() {
        var one = enter("One");
        var other = enter("Other");
        editing.relate(new Relation(one, CONNECTED_TO, other), AUDIT);
        editing.relate(new Relation(other, CONNECTED_TO, one), AUDIT);
        assertThat(register.relations(one, 10)).hasSize(1);
    }

    @Test
    void a_circle_is_refused_with_its_way_named() {
        var application = enter("Application");
        var database = enter("Database");
        var server = enter("Server");
        editing.relate(new Relation(application, DEPENDS_ON, database), AUDIT);
        editing.relate(new Relation(database, RUNS_ON, server), AUDIT);
        assertThatThrownBy(() -> editing.relate(new Relation(server, DEPENDS_ON, application), AUDIT))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.parameters())
                                .singleElement()
                                .asString()
                                .contains(application + " → " + database + " → " + server));
        editing.relate(new Relation(application, PART_OF, server), AUDIT);
        refused(
                "configuration.problem.circle",
                () -> editing.relate(new Relation(server, PART_OF, application), AUDIT));
        refused(
                "configuration.problem.relation-to-itself",
                () -> editing.relate(new Relation(server, CONNECTED_TO, server), AUDIT));
        refused(
                "configuration.problem.unknown-item",
                () -> editing.relate(new Relation(server, RUNS_ON, new ItemNumber("CI-NOWHERE")), AUDIT));
    }

    @Test
    void two_who_close_a_circle_together_do_not_both_succeed() throws Exception {
        var one = enter("One");
        var other = enter("Other");
        var barrier = new CyclicBarrier(2);
        var refusals = new AtomicInteger();
        var racers = List.of(new Relation(one, RUNS_ON, other), new Relation(other, RUNS_ON, one)).stream()
                .map(relation -> CompletableFuture.runAsync(() -> As.user("sunli", () -> {
                    try {
                        barrier.await();
                        editing.relate(relation, AUDIT);
                    } catch (RuleViolation refusal) {
                        refusals.incrementAndGet();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })))
                .toList();
        for (var racer : racers) {
            racer.get();
        }
        assertThat(refusals).hasValue(1);
        assertThat(register.relations(one, 10)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wangmin", "zhaolei", "heshen", "fenggong"})
    void staff_and_auditors_read_and_do_not_edit(String account) {
        As.signIn(account);
        assertThat(register.list(ItemFilter.ALL, null, 5)).isNotEmpty();
        assertThat(editing.mayEdit()).isFalse();
        assertThatThrownBy(() -> editing.enter("", draft("Not mine"), AUDIT)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void clients_learn_of_nothing() {
        As.signIn("chenchen");
        assertThatThrownBy(() -> register.list(ItemFilter.ALL, null, 5)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> register.impact(new ItemNumber("CI-HIS-DB"))).isInstanceOf(AccessRefused.class);
        assertThat(options().search("HIS", Locale.ENGLISH, 10)).isEmpty();
        assertThat(options().find("CI-HIS-DB", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void forms_find_items_by_number_and_words() {
        assertThat(options().search("ci-his-db", Locale.ENGLISH, 2)).hasSize(2);
        assertThat(options().search("核心交换", Locale.ENGLISH, 10))
                .extracting(OptionSource.Option::value)
                .contains("CI-HIS-SW-CORE-01", "CI-BANK-SW-CORE");
        assertThat(options().find("CI-HIS-DB", Locale.ENGLISH).orElseThrow().label())
                .isEqualTo("CI-HIS-DB · HIS 主数据库");
    }

    @Test
    void the_history_only_grows() {
        enter("Kept");
        assertThatThrownBy(() -> jdbc.sql("delete from configuration_change").update())
                .isInstanceOf(DataAccessException.class);
    }

    private OptionSource options() {
        return lists.stream()
                .filter(list -> list.key().equals("configurationItems"))
                .findFirst()
                .orElseThrow();
    }

    private ItemNumber enter(String name) {
        return editing.enter("", draft(name), AUDIT);
    }

    private static Map<ItemField, String> draft(String name) {
        return new HashMap<>(Map.of(
                ItemField.NAME, name,
                ItemField.TYPE, "server",
                ItemField.STATE, "in_use",
                ItemField.OWNER, "liqiang"));
    }

    private static void refused(String reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(reason));
    }
}
