package io.opsward.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.opsward.casefile.CaseFileService;
import io.opsward.casefile.CaseSummary;
import io.opsward.servicelevel.ui.ClockPanels;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.ui.EmptyState;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds cases by number or words; what is asked for stands in the address. */
@Route("cases")
@Menu(title = "casefile.list", order = 20, icon = "vaadin:search")
@PermitAll
class CaseSearchView extends VerticalLayout implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 25;
    private static final int LONGEST_QUERY = 100;
    private static final String WORDS = "q";
    private static final String OPEN = "open";

    private final transient CaseFileService cases;
    private final transient CaseTexts texts;
    private final transient ClockPanels clocks;
    private final TextField words = new TextField();
    private final Checkbox openOnly = new Checkbox();
    private final Div results = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button();

    private transient @Nullable CaseNumber last;

    CaseSearchView(CaseFileService cases, CaseTexts texts, ClockPanels clocks) {
        this.cases = cases;
        this.texts = texts;
        this.clocks = clocks;
        addClassNames("page", "case-search");
        more.setText(getTranslation("casefile.more"));
        more.addClickListener(click -> addPage());
        list.addClassName("case-list");
        results.addClassName("case-results");
        add(new PageHeader(getTranslation("casefile.list")), toolbar(), results);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("casefile.list");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation().getQueryParameters();
        words.setValue(query.getSingleParameter(WORDS).orElse(""));
        openOnly.setValue(query.getSingleParameter(OPEN).isPresent());
        show();
    }

    private Div toolbar() {
        words.setPlaceholder(getTranslation("casefile.search"));
        words.setAriaLabel(getTranslation("casefile.search"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(LONGEST_QUERY);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> remember(change.isFromClient()));
        words.addClassName("case-search-words");
        openOnly.setLabel(getTranslation("casefile.open-only"));
        openOnly.addValueChangeListener(change -> remember(change.isFromClient()));
        var bar = new Div(words, openOnly);
        bar.addClassName("toolbar");
        return bar;
    }

    /** The address follows what is typed, and the list follows the address. */
    private void remember(boolean typed) {
        if (typed) {
            var wanted = new HashMap<String, String>();
            if (!words.isEmpty()) {
                wanted.put(WORDS, words.getValue());
            }
            if (openOnly.getValue()) {
                wanted.put(OPEN, "true");
            }
            var query = QueryParameters.simple(wanted);
            getUI().ifPresent(ui -> ui.navigate(CaseSearchView.class, query));
        }
    }

    private void show() {
        last = null;
        list.removeAll();
        results.removeAll();
        results.add(head(), list, more);
        if (addPage().isEmpty()) {
            results.removeAll();
            results.add(nothing());
        }
    }

    private List<CaseSummary> addPage() {
        var found = cases.search(words.getValue(), openOnly.getValue(), last, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        var badges = clocks.badges(page.stream().map(CaseSummary::number).toList());
        page.forEach(summary -> list.add(new CaseRow(
                summary,
                texts.client(summary, getLocale()).orElse("–"),
                Optional.ofNullable(badges.get(summary.number())))));
        more.setVisible(found.size() > PAGE);
        if (!page.isEmpty()) {
            last = page.get(page.size() - 1).number();
        }
        return page;
    }

    private Div head() {
        var head = new Div();
        head.addClassName("case-list-head");
        head.getElement().setAttribute("aria-hidden", "true");
        Stream.of("number", "title", "status", "priority", "service-level", "client", "opened")
                .forEach(column -> head.add(new Span(getTranslation("casefile." + column))));
        return head;
    }

    private EmptyState nothing() {
        var searched = !words.isEmpty() || openOnly.getValue();
        return new EmptyState(
                getTranslation(searched ? "casefile.nothing-found" : "casefile.no-cases"),
                getTranslation(searched ? "casefile.nothing-found-hint" : "casefile.no-cases-hint"));
    }
}
