package io.opsward.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.configuration.ImportPreview.Outcome;
import io.opsward.identity.AccessRefused;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class ItemExchangeTest {

    private static final Warrant AUDIT = new Warrant("AUD-2026-IMPORT", "First inventory");
    private static final String HEADINGS = "number,name,type,state,owner,runs_on,connected_to\n";
    private static final int MANY = 5_000;

    /** Numbers of this test alone, as all tests share one register. */
    private final String own =
            "CI-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @Autowired
    private ItemExchange exchange;

    @Autowired
    private ConfigurationRegister register;

    @BeforeEach
    void operations() {
        As.signIn("sunli");
    }

    @Test
    void a_file_is_imported_with_its_relations() {
        importAll(row("A", "B", "") + row("B", "", "C") + row("C", "", ""));
        assertThat(register.relations(number("B"), 10))
                .containsExactly(
                        new Relation(number("B"), RelationKind.CONNECTED_TO, number("C")),
                        new Relation(number("A"), RelationKind.RUNS_ON, number("B")));
        assertThat(register.history(number("A"), null, 10)).singleElement().satisfies(change -> {
            assertThat(change.warrant()).isEqualTo(AUDIT);
            assertThat(change.fields())
                    .contains(new FieldChange("RUNS_ON", "", number("B").value()));
        });
    }

    @Test
    void what_was_exported_changes_nothing_when_it_comes_back() {
        importAll(row("A", "B", "C") + row("B", "", "") + row("C", "", ""));
        var exported = new ByteArrayOutputStream();
        exchange.export(new ItemFilter(own + "-", null, null, null, ItemFilter.Sort.NUMBER), exported);
        var preview = exchange.preview(exported.toByteArray());
        assertThat(preview.rows()).hasSize(3);
        assertThat(preview.count(Outcome.UNCHANGED)).isEqualTo(3);
        assertThat(preview.isAcceptable()).isFalse();
    }

    @Test
    void everything_that_is_there_can_be_exported_and_read_again() {
        var exported = new ByteArrayOutputStream();
        exchange.export(new ItemFilter("", null, null, "first-hospital", ItemFilter.Sort.NAME), exported);
        assertThat(exchange.preview(exported.toByteArray()).rows())
                .hasSizeGreaterThan(20)
                .allMatch(row -> row.outcome() == Outcome.UNCHANGED);
    }

    @Test
    void formulas_leave_the_register_disarmed_and_come_back_as_they_were() {
        var file = bytes("number,name,type,state,owner\n" + own + "-F,\"'=HYPERLINK(1)\",server,in_use,operations\n");
        exchange.importAll(file, exchange.preview(file), AUDIT);
        assertThat(register.get(number("F")).facts().name()).isEqualTo("=HYPERLINK(1)");
        var exported = new ByteArrayOutputStream();
        exchange.export(new ItemFilter(own, null, null, null, ItemFilter.Sort.NUMBER), exported);
        assertThat(exported.toString(StandardCharsets.UTF_8)).contains(",'=HYPERLINK(1),");
    }

    @Test
    void names_in_either_language_stand_for_keys() {
        var file = bytes("编号,名称,类型,状态,责任人,需方单位,服务项\n" + own + "-A,交换机,网络设备,In use,operations,市第一医院,Campus network\n");
        exchange.importAll(file, exchange.preview(file), AUDIT);
        var facts = register.get(number("A")).facts();
        assertThat(facts.type()).isEqualTo(ItemType.NETWORK_DEVICE);
        assertThat(facts.state()).isEqualTo(ItemState.IN_USE);
        assertThat(facts.clientOrganisation()).isEqualTo("first-hospital");
        assertThat(facts.serviceItem()).isEqualTo("campus-network");
    }

    @Test
    void days_are_read_as_spreadsheets_write_them_and_no_others() {
        var file = bytes("number,name,type,state,owner,warranty_until,last_audit\n"
                + own + "-1,A,server,in_use,operations,2027/3/1,2026-11-02\n"
                + own + "-2,B,server,in_use,operations,2027-02-30,\n"
                + own + "-3,C,server,in_use,operations,0026-11-02,\n"
                + own + "-4,D,server,in_use,operations,2.11.2026,\n");
        var preview = exchange.preview(file);
        assertThat(preview.rows().get(0).changes())
                .contains(
                        new FieldChange("warranty_until", "", "2027-03-01"),
                        new FieldChange("last_audit", "", "2026-11-02"));
        assertThat(preview.rows(Outcome.REFUSED))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.problems())
                        .singleElement()
                        .satisfies(problem ->
                                assertThat(problem.messageKey()).isEqualTo("configuration.problem.no-date")));
    }

    @Test
    void columns_that_are_left_out_change_nothing_and_empty_cells_empty() {
        importAll(row("A", "B", "") + row("B", "", ""));
        var renamed = bytes("number,name\n" + own + "-A,Renamed\n");
        exchange.importAll(renamed, exchange.preview(renamed), AUDIT);
        assertThat(register.get(number("A")).facts().name()).isEqualTo("Renamed");
        assertThat(register.relations(number("A"), 10)).hasSize(1);
        var separated = bytes("number,runs_on\n" + own + "-A,\n");
        assertThat(exchange.preview(separated).rows().get(0).changes())
                .containsExactly(new FieldChange("RUNS_ON", number("B").value(), ""));
        exchange.importAll(separated, exchange.preview(separated), AUDIT);
        assertThat(register.relations(number("A"), 10)).isEmpty();
    }

    @Test
    void every_refused_row_says_which_field_and_why() {
        var file = bytes(HEADINGS
                + own + "-1,Good,server,in_use,operations,,\n"
                + own + "-2,,spaceship,in_use,operations,,\n"
                + own + "-3,Twice,server,in_use,operations,,\n"
                + own + "-3,Twice,server,in_use,operations,,\n"
                + own + "-4,Owner,server,in_use,nobody-here,,\n"
                + own + "-5,Nowhere,server,in_use,operations,CI-NOT-THERE,\n"
                + "SRV-1,Number,server,gone,operations,,\n"
                + own + "-6,Itself,server,in_use,operations," + own + "-6,\n");
        var preview = exchange.preview(file);
        assertThat(preview.rows().stream()
                        .flatMap(row -> row.problems().stream()
                                .map(problem -> row.line() + " " + problem.field() + " "
                                        + problem.messageKey().substring("configuration.problem.".length()))))
                .containsExactlyInAnyOrder(
                        "3 name missing",
                        "3 type unknown-type",
                        "4 number number-twice",
                        "5 number number-twice",
                        "6 owner unknown-owner",
                        "7 runs_on unknown-item",
                        "8 number number-form",
                        "8 state unknown-state",
                        "9 runs_on relation-to-itself");
        refused("configuration.file.not-acceptable", () -> exchange.importAll(file, preview, AUDIT));
        assertThat(register.find(List.of(number("1"))))
                .as("nothing is half imported")
                .isEmpty();
    }

    @Test
    void circles_are_named_by_their_way() {
        importAll(row("A", "B", "") + row("B", "", "") + row("C", "", ""));
        var file = bytes("number,depends_on\n" + own + "-B," + own + "-C\n" + own + "-C," + own + "-A\n");
        assertThat(exchange.preview(file).rows(Outcome.REFUSED))
                .singleElement()
                .satisfies(row -> assertThat(row.problems().get(0).parameters().get(0))
                        .contains(own + "-A → " + own + "-B → " + own + "-C"));
    }

    @Test
    void a_circle_that_the_file_itself_opens_is_none() {
        importAll(row("A", "B", "") + row("B", "", ""));
        var turned = bytes("number,runs_on\n" + own + "-A,\n" + own + "-B," + own + "-A\n");
        exchange.importAll(turned, exchange.preview(turned), AUDIT);
        assertThat(register.relations(number("A"), 10))
                .containsExactly(new Relation(number("B"), RelationKind.RUNS_ON, number("A")));
    }

    @Test
    void nothing_is_imported_that_was_not_seen() {
        var file = bytes(HEADINGS + row("A", "", ""));
        var seen = exchange.preview(file);
        exchange.importAll(file, seen, AUDIT);
        refused("configuration.file.changed-meanwhile", () -> exchange.importAll(file, seen, AUDIT));
    }

    @Test
    void an_import_needs_a_warrant_as_any_edit() {
        var file = bytes(HEADINGS + row("A", "", ""));
        var seen = exchange.preview(file);
        refused(
                "configuration.warrant.remark-demanded",
                () -> exchange.importAll(file, seen, new Warrant("AUD-1", "")));
        refused("configuration.warrant.demanded", () -> exchange.importAll(file, seen, new Warrant("", "x")));
    }

    @Test
    void who_does_not_edit_does_not_import_and_clients_do_not_export() {
        var file = bytes(HEADINGS + row("A", "", ""));
        As.signIn("heshen");
        assertThatThrownBy(() -> exchange.preview(file)).isInstanceOf(AccessRefused.class);
        As.signIn("chenchen");
        var target = new ByteArrayOutputStream();
        assertThatThrownBy(() -> exchange.export(ItemFilter.ALL, target)).isInstanceOf(AccessRefused.class);
        assertThat(target.size()).isZero();
    }

    @Test
    void what_hangs_on_an_item_has_an_end_even_where_kinds_of_relations_run_in_a_ring() {
        var ring = bytes("number,name,type,state,owner,part_of,runs_on\n"
                + own + "-A,Board,server,in_use,operations," + own + "-B,\n"
                + own + "-B,Rack,server,in_use,operations,,\n"
                + own + "-C,Tool,application,in_use,operations,," + own + "-B\n"
                + own + "-D,Console,application,in_use,operations," + own + "-A," + own + "-C\n");
        exchange.importAll(ring, exchange.preview(ring), AUDIT);
        var impact = register.impact(number("A"));
        assertThat(impact.hits())
                .extracting(hit -> hit.depth() + " " + hit.item().facts().name())
                .containsExactly("1 Rack", "2 Tool", "3 Console");
        assertThat(impact.strands()).hasSize(3);
    }

    @Test
    void more_than_can_be_shown_is_cut_and_said_so() {
        importAll(row("HUB", "", "")
                + IntStream.rangeClosed(0, Impact.MOST)
                        .mapToObj(item -> row("N" + item, "HUB", ""))
                        .collect(Collectors.joining()));
        var impact = register.impact(number("HUB"));
        assertThat(impact.hits()).hasSize(Impact.MOST);
        assertThat(impact.cut()).isTrue();
    }

    @Test
    void thousands_of_rows_take_seconds() {
        var file = bytes(HEADINGS
                + IntStream.range(0, MANY)
                        .mapToObj(row -> own + "-R" + row + ",Server " + row + ",server,in_use,operations,"
                                + (row == 0 ? "" : own + "-R" + (row - 1)) + ",\n")
                        .collect(Collectors.joining()));
        var start = Instant.now();
        var preview = exchange.preview(file);
        exchange.importAll(file, preview, AUDIT);
        assertThat(preview.count(Outcome.NEW)).isEqualTo(MANY);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(30));
        assertThat(register.impact(new ItemNumber(own + "-R0")).hits()).hasSize(Impact.DEEPEST);
    }

    private void importAll(String rows) {
        var file = bytes(HEADINGS + rows);
        exchange.importAll(file, exchange.preview(file), AUDIT);
    }

    private String row(String name, String runsOn, String connectedTo) {
        return "%s-%s,Item %s,server,in_use,operations,%s,%s%n"
                .formatted(
                        own,
                        name,
                        name,
                        runsOn.isEmpty() ? "" : own + "-" + runsOn,
                        connectedTo.isEmpty() ? "" : own + "-" + connectedTo);
    }

    private ItemNumber number(String name) {
        return new ItemNumber(own + "-" + name);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(String reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(reason));
    }
}
