package io.opsward.servicelevel.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import io.opsward.identity.AccessRefused;
import io.opsward.servicelevel.Attainment;
import io.opsward.servicelevel.AttainmentFilter;
import io.opsward.servicelevel.AttainmentGroup;
import io.opsward.servicelevel.AttainmentResult;
import io.opsward.servicelevel.AttainmentRow;
import io.opsward.servicelevel.AttainmentScore;
import io.opsward.servicelevel.AttainmentSlice;
import io.opsward.servicelevel.ClockName;
import io.opsward.servicelevel.Workshop;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.ui.CaseLink;
import io.opsward.testing.As;
import io.opsward.testing.ViewTest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Each test has a service item of its own, so that the figures are those of its cases alone. */
class AttainmentPagesViewTest extends ViewTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @Autowired
    private ApplicationContext product;

    @Autowired
    private Attainment attainment;

    private final String item = "item-" + UUID.randomUUID();
    private Workshop workshop;

    @BeforeEach
    void prepare() {
        workshop = new Workshop(product);
    }

    @Test
    void figures_are_kept_missed_and_open_and_every_one_opens_its_cases() {
        var kept = opened("2026-03-02T09:10", "first-hospital");
        workshop.timeIs("2026-03-02T09:20");
        workshop.claim("zhaolei", kept);
        var missed = opened("2026-03-02T10:00", "first-hospital");
        workshop.timeIs("2026-03-02T10:20", missed);
        var open = opened("2026-03-02T10:19", "city-bank");
        workshop.timeIs("2026-03-02T10:22");

        var rows = rows("heshen", AttainmentGroup.CLIENT);
        assertThat(rows).extracting(AttainmentRow::key).containsExactly("city-bank", "first-hospital", null);
        assertThat(rows.get(1).response()).isEqualTo(new AttainmentScore(1, 1, 0));
        assertThat(rows.get(1).response().attainment()).hasToString("Optional[50.0]");
        assertThat(rows.get(0).response()).isEqualTo(new AttainmentScore(0, 0, 1));
        assertThat(rows.get(2).response()).isEqualTo(new AttainmentScore(1, 1, 1));
        assertThat(rows.get(2).resolution()).isEqualTo(new AttainmentScore(0, 0, 3));
        for (var result : AttainmentResult.values()) {
            assertThat(cases("heshen", result))
                    .as(result.name())
                    .containsExactly(
                            switch (result) {
                                case KEPT -> kept;
                                case MISSED -> missed;
                                case OPEN -> open;
                            });
        }
        assertThat(As.user("heshen", () -> attainment.clocks(filter(), missedResponse(), null, 10))
                        .get(0)
                        .lateBy())
                .as("still running, counted up to now")
                .isEqualTo(Duration.ofMinutes(7));
    }

    @Test
    void the_page_leads_from_a_figure_to_its_cases_and_says_how_it_counts() {
        var missed = opened("2026-03-02T10:00", "first-hospital");
        workshop.timeIs("2026-03-02T10:20", missed);
        open("zhoutao", "service-levels/attainment?from=2026-03&until=2026-03&item=" + item, Locale.SIMPLIFIED_CHINESE);
        assertThat(text()).contains("市第一医院", "0.0 %", "达成率 = 按时 ÷（全部 − 未完成且未到期）", "2026年3月");
        var figure = _find(RouterLink.class, spec -> spec.withText("1")).stream()
                .filter(link -> link.getHref().contains("result=missed")
                        && link.getHref().contains("first-hospital"))
                .findFirst()
                .orElseThrow();
        open("zhoutao", figure.getHref());
        assertThat(_find(CaseLink.class)).extracting(CaseLink::getText).containsExactly(missed.value());
        open("zhoutao", "service-levels/attainment/escalations?from=2026-03&until=2026-03&item=" + item);
        assertThat(text()).contains(missed.value(), "Hierarchical", "Management", "P1 not claimed in time (Response)");
    }

    @Test
    void lists_go_on_where_the_page_before_ended() {
        for (var i = 0; i < 3; i++) {
            opened("2026-03-02T10:00", "city-bank");
        }
        var all = As.user("heshen", () -> attainment.clocks(filter(), new AttainmentSlice(null, null), null, 100));
        var first = As.user("heshen", () -> attainment.clocks(filter(), new AttainmentSlice(null, null), null, 4));
        var rest =
                As.user("heshen", () -> attainment.clocks(filter(), new AttainmentSlice(null, null), first.get(3), 4));
        assertThat(all).hasSize(6);
        assertThat(Stream.concat(first.stream(), rest.stream())).containsExactlyElementsOf(all);
    }

    @Test
    void clients_see_their_own_organisation_and_others_nothing() {
        opened("2026-03-02T10:00", "first-hospital");
        opened("2026-03-02T10:00", "city-bank");
        assertThat(rows("chenchen", AttainmentGroup.CLIENT))
                .extracting(AttainmentRow::key)
                .containsExactly("first-hospital", null);
        assertThatThrownBy(() -> rows("zhaolei", AttainmentGroup.CLIENT)).isInstanceOf(AccessRefused.class);
        open("zhaolei", "service-levels/attainment");
        _assertNone(AttainmentView.class);
    }

    @Test
    void months_are_those_of_the_service_and_cancelled_cases_do_not_count() {
        opened("2026-03-31T23:59", "city-bank");
        opened("2026-04-01T00:00", "city-bank");
        workshop.complete(opened("2026-03-30T10:00", "city-bank"), Map.of("next", "cancel"));
        assertThat(rows("heshen", AttainmentGroup.MONTH).get(0).response().all())
                .isEqualTo(1);
        assertThat(rows("heshen", AttainmentGroup.PRIORITY).get(0).key()).isEqualTo("P1");
        assertThat(rows("heshen", AttainmentGroup.ITEM).get(0).key()).isEqualTo(item);
    }

    @Test
    void an_address_of_nonsense_shows_this_month() {
        open("heshen", "service-levels/attainment?from=never&until=2026-13&by=%27&priority=P9;&client=%00");
        assertThat(_find(AttainmentView.class)).hasSize(1);
    }

    @Test
    void an_export_says_what_it_is_and_holds_no_formula() {
        open("heshen", "profile");
        var out = new ByteArrayOutputStream();
        var file = CsvFile.begin(out, new CsvHead("March 2026", "何审", Workshop.at("2026-03-02T10:00")));
        file.row(Stream.of("=cmd|' /C calc'!A0", "a, \"b\"", "+1", "plain", "-", "–"));
        file.end();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFAttainment report\r\n")
                .contains("Filter,March 2026\r\n", "Made by,何审\r\n", "Asia/Shanghai")
                .endsWith("'=cmd|' /C calc'!A0,\"a, \"\"b\"\"\",'+1,plain,'-,–\r\n");
    }

    private CaseNumber opened(String local, String client) {
        workshop.timeIs(local);
        return workshop.repair(Map.of("clientOrg", client, "serviceItem", item), "P1");
    }

    private AttainmentFilter filter() {
        return new AttainmentFilter(MARCH, MARCH, null, item, null);
    }

    private static AttainmentSlice missedResponse() {
        return new AttainmentSlice(ClockName.RESPONSE, AttainmentResult.MISSED);
    }

    private List<AttainmentRow> rows(String person, AttainmentGroup by) {
        return As.user(person, () -> attainment.rows(filter(), by));
    }

    private List<CaseNumber> cases(String person, AttainmentResult result) {
        return As.user(
                person,
                () -> attainment.clocks(filter(), new AttainmentSlice(ClockName.RESPONSE, result), null, 10).stream()
                        .map(clock -> clock.caseNumber())
                        .toList());
    }

    private static String text() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .get(0)
                .getElement()
                .getTextRecursively();
    }
}
