package io.opsward.casefile.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.TextArea;
import io.opsward.casefile.CaseLinks;
import io.opsward.casefile.CaseSummary;
import io.opsward.casefile.LinkSide;
import io.opsward.casefile.LinkType;
import io.opsward.engine.ProcessGateway;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.ui.ColumnGraph;
import io.opsward.tasklist.Statements;
import io.opsward.testing.As;
import io.opsward.testing.ViewTest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Links on the page of a case. */
class CaseLinksViewTest extends ViewTest {

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private CaseLinks links;

    @Test
    void the_list_and_the_map_say_how_cases_hang_together() {
        var number = errand("Pump stands still");
        var other = errand("Valve leaks");
        var behind = errand("Old seal");
        links.link(number, LinkType.CAUSED_BY, other);
        links.link(behind, LinkType.RESOLVES, other);
        open("heshen", "cases/" + number + "?part=links");
        assertThat(text())
                .contains("caused by", other.value(), "Valve leaks", "In progress", "Errand", "Opsward,")
                .contains(number + " caused by " + other, other + " resolved by " + behind);
        assertThat(_get(Tab.class, spec -> spec.withLabel("Links (1)"))).isNotNull();
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("cases/" + other, "cases/" + behind);
        open("heshen", "cases/" + other + "?part=links", Locale.SIMPLIFIED_CHINESE);
        assertThat(text()).contains("导致", "由其解决", "关系图").doesNotContain("caused", "casefile.");
    }

    @Test
    void the_own_case_is_marked_in_the_map() {
        var number = errand("Pump stands still");
        links.link(number, LinkType.RELATED, errand("Valve leaks"));
        open("liqiang", "cases/" + number + "?part=links");
        assertThat(_find(ColumnGraph.Box.class))
                .filteredOn(box -> "true".equals(box.getElement().getAttribute("aria-current")))
                .singleElement()
                .satisfies(box -> assertThat(box.getHref()).isEqualTo("cases/" + number));
    }

    @Test
    void a_case_without_links_says_what_to_do() {
        var number = errand("Alone");
        open("liqiang", "cases/" + number + "?part=links");
        assertThat(text()).contains("No linked cases", "Link the case to another one");
        open("heshen", "cases/" + number + "?part=links");
        assertThat(text()).contains("No linked cases");
        _assertNone(Button.class, spec -> spec.withText("Link case"));
        _assertNone(ColumnGraph.class);
    }

    @Test
    void a_case_is_found_by_words_and_linked() {
        var number = errand("Narwhal enclosure door");
        var other = errand("独角鲸 narwhal lamp");
        open("liqiang", "cases/" + number + "?part=links");
        _click(_get(Button.class, spec -> spec.withText("Link case")));
        _click(_get(Button.class, spec -> spec.withText("Link")));
        expectNotifications("Choose how they belong together, and the other case.");
        assertThat(found("独角鲸")).extracting(CaseSummary::number).contains(other);
        assertThat(found(other.value())).extracting(CaseSummary::number).containsExactly(other);
        choose(LinkSide.DUPLICATE_OF, other);
        _setValue(_get(TextArea.class), "Same lamp");
        _click(_get(Button.class, spec -> spec.withText("Link")));
        expectNotifications(number + " and " + other + " have been linked.");
        assertThat(text()).contains("duplicate of", "独角鲸 narwhal lamp", "Same lamp", "李强", "Links (1)");
    }

    @Test
    void a_refused_link_leaves_the_dialog_open() {
        var number = errand("Twice");
        var other = errand("Twice too");
        links.link(number, LinkType.RELATED, other);
        open("liqiang", "cases/" + number + "?part=links");
        _click(_get(Button.class, spec -> spec.withText("Link case")));
        choose(LinkSide.RELATED, other);
        assertThatThrownBy(() -> _click(_get(Button.class, spec -> spec.withText("Link"))))
                .hasStackTraceContaining("casefile.link-doubled");
        assertThat(_find(LinkDialog.class)).hasSize(1);
    }

    @Test
    void a_link_is_removed_after_a_question() {
        var number = errand("Mistaken");
        var other = errand("For another");
        links.link(number, LinkType.RELATED, other);
        open("liqiang", "cases/" + number + "?part=links");
        _click(removeButton(other));
        var question = _get(ConfirmDialog.class);
        assertThat(question.getElement().getProperty("message")).contains(number + " related to " + other);
        ConfirmDialogKt._fireConfirm(question);
        expectNotifications("The link to " + other + " has been removed.");
        assertThat(text()).contains("No linked cases");
        open("heshen", "cases/" + number + "?part=audit-history");
        assertThat(text())
                .contains("This case was linked: related to " + other)
                .contains("李强 removed a link of this case: related to " + other);
        open("heshen", "cases/" + other + "?part=audit-history", Locale.SIMPLIFIED_CHINESE);
        assertThat(text()).contains("李强 移除了本单的关联：相关 " + number);
        open("chenchen", "cases/" + other + "?part=audit-history");
        assertThat(text()).doesNotContain(number.value());
    }

    @Test
    void many_links_are_shown_page_by_page_also_after_a_change() {
        var number = errand("Storm");
        for (var i = 0; i < 27; i++) {
            links.link(errand("Roof " + i), LinkType.INCIDENT_OF, number);
        }
        var first = errand("Tree");
        links.link(number, LinkType.DUPLICATE_OF, first);
        open("liqiang", "cases/" + number + "?part=links");
        assertThat(rows()).isEqualTo(25);
        _click(_get(Button.class, spec -> spec.withText("Show more")));
        assertThat(rows()).isEqualTo(28);
        _assertNone(Button.class, spec -> spec.withText("Show more"));
        _click(removeButton(first));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(rows()).isEqualTo(25);
        _click(_get(Button.class, spec -> spec.withText("Show more")));
        assertThat(rows()).isEqualTo(27);
    }

    @Test
    void rows_are_not_asked_for_one_by_one() {
        var few = errand("Few");
        var many = errand("Many");
        links.link(errand("A"), LinkType.INCIDENT_OF, few);
        for (var title : List.of("B", "C", "D", "E", "F")) {
            As.user("sunli", () -> links.link(errand(title), LinkType.INCIDENT_OF, many));
        }
        open("heshen", "cases/" + few);
        var forFew = Statements.of(() -> open("heshen", "cases/" + few + "?part=links"));
        var forMany = Statements.of(() -> open("heshen", "cases/" + many + "?part=links"));
        assertThat(forMany).hasSameSizeAs(forFew);
    }

    @Test
    void who_may_start_a_process_raises_it_from_the_case() {
        var number = errand("New colleague");
        open("wangmin", "cases/" + number);
        assertThat(_find(RaiseMenu.class))
                .singleElement()
                .satisfies(
                        menu -> assertThat(menu.getItems().get(0).getSubMenu().getItems())
                                .extracting(item -> item.getText())
                                .containsExactly("Access request"));
        for (var other : List.of("chenchen", "heshen", "zhoutao")) {
            open(other, "cases/" + number);
            _assertNone(RaiseMenu.class);
        }
    }

    private static int rows() {
        return _get(LinkedRows.class).getElement().getChild(1).getChildCount();
    }

    private static Button removeButton(CaseNumber other) {
        return _find(Button.class).stream()
                .filter(button -> ("Remove the link to " + other)
                        .equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<CaseSummary> found(String words) {
        return ComboBoxKt.getSuggestionItems(comboBox(words));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<CaseSummary> comboBox(String words) {
        var box = (ComboBox<CaseSummary>) _get(ComboBox.class);
        ComboBoxKt.setUserInput(box, words);
        return box;
    }

    @SuppressWarnings("unchecked")
    private static void choose(LinkSide side, CaseNumber other) {
        ((Select<LinkSide>) _get(Select.class)).setValue(side);
        var box = comboBox(other.value());
        box.setValue(found(other.value()).get(0));
    }

    private CaseNumber errand(String title) {
        var data = new HashMap<String, Object>(Map.of("title", title, "clientOrg", "first-hospital"));
        data.put("neededOn", null);
        return As.user("wangmin", () -> processes.start("errand", data));
    }

    private static String text() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
