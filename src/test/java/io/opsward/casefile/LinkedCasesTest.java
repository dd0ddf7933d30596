package io.opsward.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.opsward.identity.AccessRefused;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import io.opsward.tasklist.Statements;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Links as people read and make them. */
@ProcessTest
class LinkedCasesTest {

    private static final Map<String, String> OF_HOSPITAL = Map.of("case.client", "first-hospital");
    private static final Map<String, String> OF_BANK = Map.of("case.client", "city-bank");

    @Autowired
    private LinkedCases linked;

    @Autowired
    private CaseLinks links;

    @Autowired
    private ApplicationContext product;

    private SampleCases samples;

    @BeforeEach
    void samples() {
        samples = new SampleCases(product);
    }

    @Test
    void a_link_by_hand_is_told_on_both_pages_with_who_and_why() {
        var one = samples.open("wangmin", Map.of("case.title", "Slow"));
        var two = samples.open("wangmin", Map.of("case.title", "Leak"));
        As.user("liqiang", () -> linked.link(one, LinkSide.CAUSED, two, " same rack "));
        assertThat(all("heshen", one))
                .extracting(LinkedCase::side, link -> link.summary().title(), LinkedCase::remark, LinkedCase::by)
                .containsExactly(tuple(LinkSide.CAUSED, "Leak", "same rack", new UserId("liqiang")));
        assertThat(all("heshen", two))
                .extracting(LinkedCase::side, link -> link.summary().title())
                .containsExactly(tuple(LinkSide.CAUSED_BY, "Slow"));
        assertThat(As.user("wangmin", () -> linked.count(two))).isEqualTo(1);
    }

    @Test
    void a_link_is_taken_away_from_either_end_and_only_once() {
        for (var side : LinkSide.values()) {
            var one = samples.open("wangmin", Map.of());
            var two = samples.open("wangmin", Map.of());
            As.user("liqiang", () -> linked.link(one, side, two, ""));
            As.user("sunli", () -> linked.unlink(two, side.opposite(), one));
            assertThat(all("wangmin", one)).as(side.key()).isEmpty();
            refused("casefile.link-gone", () -> linked.unlink(one, side, two));
        }
    }

    @Test
    void refusals_name_their_rule() {
        var one = samples.open("wangmin", Map.of());
        var two = samples.open("wangmin", Map.of());
        As.user("wangmin", () -> linked.link(one, LinkSide.DUPLICATE_OF, two, ""));
        refused("casefile.link-self", () -> linked.link(one, LinkSide.RELATED, one, ""));
        refused("casefile.link-doubled", () -> linked.link(one, LinkSide.DUPLICATE_OF, two, ""));
        refused("casefile.link-doubled", () -> linked.link(two, LinkSide.HAS_DUPLICATE, one, ""));
        refused("casefile.link-circle", () -> linked.link(two, LinkSide.DUPLICATE_OF, one, ""));
        refused("casefile.link-remark-too-long", () -> linked.link(one, LinkSide.RELATED, two, "x".repeat(501)));
        var none = new CaseNumber("CFT-1999-000001");
        As.user(
                "wangmin",
                () -> assertThatThrownBy(() -> linked.link(one, LinkSide.RELATED, none, ""))
                        .isInstanceOf(NotFound.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"heshen", "chenchen"})
    void auditors_and_clients_link_nothing(String person) {
        var one = samples.open("wangmin", OF_HOSPITAL);
        var two = samples.open("wangmin", OF_HOSPITAL);
        links.link(one, LinkType.RELATED, two);
        assertThat(As.user(person, () -> linked.mayLink(one))).isFalse();
        assertThat(As.user("liqiang", () -> linked.mayLink(one))).isTrue();
        As.user(
                person,
                () -> assertThatThrownBy(() -> linked.link(one, LinkSide.RESOLVES, two, ""))
                        .isInstanceOf(AccessRefused.class));
        As.user(
                person,
                () -> assertThatThrownBy(() -> linked.unlink(one, LinkSide.RELATED, two))
                        .isInstanceOf(AccessRefused.class));
    }

    @Test
    void a_client_is_told_of_no_case_that_the_client_may_not_read() {
        var own = samples.open("wangmin", OF_HOSPITAL);
        var others = samples.open("wangmin", OF_BANK);
        var behind = samples.open("wangmin", OF_HOSPITAL);
        var beside = samples.open("wangmin", OF_HOSPITAL);
        links.link(own, LinkType.INCIDENT_OF, others);
        links.link(behind, LinkType.INCIDENT_OF, others);
        links.link(own, LinkType.RELATED, beside);
        assertThat(numbers("chenchen", own)).containsExactly(beside);
        assertThat(numbers("chenchen", others)).isEmpty();
        assertThat(As.user("chenchen", () -> linked.count(own))).isEqualTo(1);
        assertThat(places("chenchen", own)).containsExactly(own, beside);
        assertThat(places("chenchen", others)).isEmpty();
        assertThat(places("liqiang", own)).containsExactly(own, beside, others, behind);
    }

    @Test
    void the_map_goes_two_links_deep_whichever_way_they_point_and_circles_end() {
        var middle = samples.open("wangmin", Map.of());
        var near = samples.open("wangmin", Map.of());
        var far = samples.open("wangmin", Map.of());
        var beyond = samples.open("wangmin", Map.of());
        links.link(near, LinkType.INCIDENT_OF, middle);
        links.link(near, LinkType.CAUSED_BY, far);
        links.link(far, LinkType.RAISED_FROM, near);
        links.link(far, LinkType.RELATED, beyond);
        var map = As.user("wangmin", () -> linked.map(middle));
        assertThat(map.places())
                .extracting(place -> place.summary().number(), CaseMap.Place::depth)
                .containsExactly(tuple(middle, 0), tuple(near, 1), tuple(far, 2));
        assertThat(map.links())
                .containsExactly(
                        new CaseMap.Link(near, LinkType.INCIDENT_OF, middle),
                        new CaseMap.Link(near, LinkType.CAUSED_BY, far),
                        new CaseMap.Link(far, LinkType.RAISED_FROM, near));
        assertThat(map.cut()).isFalse();
    }

    @Test
    void many_links_come_page_by_page_and_the_map_is_cut() {
        var problem = samples.open("wangmin", Map.of());
        var incidents = new ArrayList<CaseNumber>();
        for (var i = 0; i < CaseMap.MOST; i++) {
            incidents.add(0, samples.open("wangmin", Map.of()));
            links.link(incidents.get(0), LinkType.INCIDENT_OF, problem);
        }
        links.link(incidents.get(0), LinkType.RELATED, problem);
        var expected = new ArrayList<>(incidents);
        expected.add(incidents.get(0));
        assertThat(numbers("wangmin", problem)).containsExactlyElementsOf(expected);
        var map = As.user("wangmin", () -> linked.map(problem));
        assertThat(map.places()).hasSize(CaseMap.MOST);
        assertThat(map.cut()).isTrue();
    }

    @Test
    void the_list_asks_once_and_the_map_twice_however_many_they_are() {
        var problem = samples.open("wangmin", Map.of());
        for (var i = 0; i < 5; i++) {
            links.link(samples.open("wangmin", Map.of()), LinkType.INCIDENT_OF, problem);
        }
        As.user("wangmin", () -> {
            assertThat(Statements.of(() -> linked.of(problem, null, 25))).hasSize(1);
            assertThat(Statements.of(() -> linked.map(problem))).hasSize(2);
        });
    }

    private List<LinkedCase> all(String person, CaseNumber number) {
        return As.user(person, () -> {
            var found = new ArrayList<LinkedCase>();
            @Nullable LinkedCase last = null;
            for (var page = linked.of(number, last, 7); !page.isEmpty(); page = linked.of(number, last, 7)) {
                found.addAll(page);
                last = page.get(page.size() - 1);
            }
            return found;
        });
    }

    private List<CaseNumber> numbers(String person, CaseNumber number) {
        return all(person, number).stream().map(link -> link.summary().number()).toList();
    }

    private List<CaseNumber> places(String person, CaseNumber number) {
        return As.user(person, () -> linked.map(number)).places().stream()
                .map(place -> place.summary().number())
                .toList();
    }

    private static void refused(String rule, Runnable act) {
        As.user(
                "wangmin",
                () -> assertThatThrownBy(act::run)
                        .isInstanceOf(RuleViolation.class)
                        .hasMessageContaining(rule));
    }
}
