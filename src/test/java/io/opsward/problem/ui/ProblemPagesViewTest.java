package io.opsward.problem.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.opsward.problem.process.ProblemRun;
import io.opsward.shared.ui.CaseLink;
import io.opsward.shared.ui.FactSheet;
import io.opsward.testing.ViewTest;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ProblemPagesViewTest extends ViewTest {

    @Autowired
    private ApplicationContext product;

    @Test
    void a_new_problem_is_in_the_list_of_open_ones() {
        var number = ProblemRun.reported(product).number();
        open("zhaolei", "problems");
        assertThat(_find(CaseLink.class)).extracting(CaseLink::getText).contains(number.value());
    }

    @Test
    void an_ended_problem_is_in_the_list_of_all() {
        var number = ProblemRun.reported(product)
                .done("zhoutao", "Task_ReviewProblem", "reviewDecision", "reject", "rejectReason", "Planned")
                .number();
        open("zhaolei", "problems");
        assertThat(_find(CaseLink.class)).extracting(CaseLink::getText).doesNotContain(number.value());
        open("zhaolei", "problems?all=true&status=CLOSED");
        assertThat(_find(CaseLink.class)).extracting(CaseLink::getText).contains(number.value());
    }

    @Test
    void filters_stand_in_the_address() {
        var number = ProblemRun.reported(product).assigned().number();
        open("zhoutao", "problems?status=OBSERVING");
        assertThat(_find(CaseLink.class)).extracting(CaseLink::getText).doesNotContain(number.value());
        @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu looks up by class
        Select<String> owner = _get(Select.class, spec -> spec.withLabel("Owner"));
        _setValue(owner, "liqiang");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("owner=liqiang");
        open("zhoutao", "problems?owner=liqiang&priority=P3&sort=DUE");
        assertThat(_find(CaseLink.class)).extracting(CaseLink::getText).contains(number.value());
    }

    @Test
    void words_that_no_filter_knows_do_no_harm() {
        open("zhoutao", "problems?status=NONSENSE&sort=&priority=P9&owner=nobody");
        assertThat(_find(ProblemListView.class)).hasSize(1);
    }

    @Test
    void clients_have_no_list_and_read_no_analysis() {
        open("chenchen", "problems");
        assertThat(_find(ProblemListView.class)).isEmpty();
        var number = ProblemRun.reported(product).assigned().analysed().number();
        open("chenchen", "cases/" + number + "?part=problem-panel");
        assertThat(_find(FactSheet.class)).isEmpty();
    }

    @Test
    void the_case_page_shows_the_chain_of_questions_and_the_known_error() {
        var problem = ProblemRun.reported(product).assigned().analysed().published();
        open("zhaolei", "cases/" + problem.number() + "?part=problem-panel");
        assertThat(_find(ListItem.class))
                .extracting(item -> item.getElement().getTextRecursively())
                .contains("Why is it down?The table space is full");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getText)
                .contains(String.valueOf(problem.variable("knownErrorId")));
        assertThat(_find(Span.class)).extracting(Span::getText).contains("Add a data file");
    }

    @Test
    void a_fishbone_stands_by_fields_in_the_language_of_the_reader() {
        var problem = analysed(
                "fishbone",
                Map.of(
                        "bones",
                        "[{\"bone\":\"machine\",\"possibleCause\":\"磁盘太小\",\"confirmed\":true},"
                                + "{\"bone\":\"people\",\"possibleCause\":\"无人值守\",\"confirmed\":false}]"));
        open("zhaolei", "cases/" + problem.number() + "?part=problem-panel", Locale.SIMPLIFIED_CHINESE);
        assertThat(_find(Span.class)).extracting(Span::getText).contains("设备", "人员", "磁盘太小", "已证实");
    }

    @Test
    void a_fault_tree_stands_in_the_order_of_its_places() {
        var problem = analysed(
                "fault-tree",
                Map.of(
                        "faults",
                        "[{\"place\":\"1.1\",\"faultEvent\":\"Disk full\",\"gate\":\"basic\"},"
                                + "{\"place\":\"1\",\"faultEvent\":\"No writes\",\"gate\":\"or\"}]"));
        open("zhaolei", "cases/" + problem.number() + "?part=problem-panel");
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .containsSubsequence("1", "No writes", "1.1", "Disk full");
    }

    @Test
    void shares_are_added_up() {
        var problem = analysed(
                "pareto",
                Map.of(
                        "shares",
                        "[{\"factor\":\"Paper\",\"occurrences\":1},{\"factor\":\"Network\",\"occurrences\":3}]"));
        open("zhaolei", "cases/" + problem.number() + "?part=problem-panel");
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .containsSubsequence("Network", "3 cases, 75 % up to here", "Paper", "1 cases, 100 % up to here");
    }

    private ProblemRun analysed(String method, Map<String, String> rows) {
        var list = rows.entrySet().iterator().next();
        return ProblemRun.reported(product)
                .assigned()
                .own(
                        "Task_AnalyseCause",
                        "rcaMethod",
                        method,
                        list.getKey(),
                        list.getValue(),
                        "evidence",
                        "Log",
                        "rootCause",
                        "No alarm",
                        "rootCauseType",
                        "process");
    }
}
