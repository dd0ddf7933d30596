package io.opsward.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.opsward.casefile.CaseSummary;
import io.opsward.casefile.spi.CasePanel;
import io.opsward.servicelevel.ui.CaseClocks;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import io.opsward.shared.ui.Moments;
import io.opsward.shared.ui.PageHeader;
import io.opsward.shared.ui.PriorityBadge;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The page of a case: its head, and its parts as tabs, the chosen one in the address. */
@Route("cases/:number")
@PermitAll
class CaseView extends VerticalLayout implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private static final String PART = "part";

    private final transient CaseParts parts;
    private final transient ObjectProvider<CasePanel> panels;
    private final transient Map<String, Supplier<Component>> contents = new LinkedHashMap<>();
    private final Map<String, Component> made = new HashMap<>();
    private final Map<String, Tab> tabs = new LinkedHashMap<>();
    private final Div content = new Div();

    private transient @Nullable CaseSummary summary;
    private transient @Nullable CaseClocks clocks;

    CaseView(CaseParts parts, ObjectProvider<CasePanel> panels) {
        this.parts = parts;
        this.panels = panels;
        addClassName("case-page");
        content.addClassName("case-content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = event.getRouteParameters()
                .get("number")
                .map(text -> text.toUpperCase(Locale.ROOT))
                .filter(CaseNumber::isValid)
                .orElseThrow(() -> new NotFound("case"));
        summary = parts.cases().get(new CaseNumber(number));
    }

    @Override
    public String getPageTitle() {
        return summary().number() + " · " + summary().title();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var wanted = event.getLocation().getQueryParameters().getSingleParameter(PART);
        removeAll();
        clocks = parts.clocks().of(summary().number());
        collect();
        add(head(), tabBar(wanted.filter(tabs::containsKey).orElse("overview")), content);
    }

    private CaseSummary summary() {
        if (summary == null) {
            throw new IllegalStateException("The page has not been entered");
        }
        return summary;
    }

    private CaseClocks clocks() {
        if (clocks == null) {
            throw new IllegalStateException("The page has not been entered");
        }
        return clocks;
    }

    private Component head() {
        var shown = summary();
        var process = parts.texts().process(shown);
        var number = new Span(shown.number().value());
        number.addClassName("case-number");
        var badges = new Div(number, new StatusBadge(shown.status()));
        if (shown.priority() != null) {
            badges.add(new PriorityBadge(shown.priority()));
        }
        clocks().badges().forEach(badges::add);
        badges.addClassName("case-badges");
        var facts = new Div();
        facts.addClassNames("case-facts", "muted");
        facts.add(new Span(getTranslation(
                "casefile.process-version", parts.texts().processName(process, getLocale()), process.version())));
        parts.texts().client(shown, getLocale()).ifPresent(client -> facts.add(new Span(client)));
        facts.add(new Span(getTranslation(
                "casefile.registered",
                parts.texts().person(shown.registeredBy()),
                Moments.dateTime(shown.openedAt()))));
        if (shown.endedAt() != null) {
            facts.add(new Span(getTranslation("casefile.ended-at", Moments.dateTime(shown.endedAt()))));
        }
        var raisable = parts.raising().raisable(shown);
        var title = raisable.isEmpty()
                ? new PageHeader(shown.title())
                : new PageHeader(shown.title(), new RaiseMenu(shown, raisable, parts.texts()));
        var head = new Div(badges, title, facts);
        head.addClassName("case-head");
        return head;
    }

    /** Parts by their names in the address; panels of other modules after ours. */
    private void collect() {
        contents.clear();
        made.clear();
        var shown = summary();
        contents.put("overview", () -> new CaseOverview(shown, parts));
        if (!clocks().isEmpty()) {
            contents.put("service-level", () -> clocks().panel(new CaseClockWords(shown.number(), parts, getLocale())));
        }
        contents.put("links", () -> new CaseLinkList(shown, parts, this::label));
        contents.put("diagram", () -> new CaseDiagrams(shown, parts));
        contents.put("comments", () -> new CaseComments(shown, parts, this::label));
        contents.put("files", () -> new CaseFiles(shown, parts, this::label));
        tabs.clear();
        contents.keySet().forEach(part -> tabs.put(part, new Tab()));
        panels.orderedStream()
                .forEach(panel -> panel.create(shown).ifPresent(component -> {
                    var key = panel.titleKey().replace('.', '-');
                    contents.put(key, () -> component);
                    tabs.put(key, new Tab(getTranslation(panel.titleKey())));
                }));
        label();
    }

    /** Names the tabs; those of lists tell how many there are. */
    private void label() {
        var number = summary().number();
        tabs.get("overview").setLabel(getTranslation("casefile.overview"));
        if (tabs.containsKey("service-level")) {
            tabs.get("service-level").setLabel(getTranslation("clock.panel"));
        }
        tabs.get("links").setLabel(counted("casefile.links", parts.links().count(number)));
        tabs.get("diagram").setLabel(getTranslation("casefile.diagram"));
        tabs.get("comments")
                .setLabel(counted(
                        "casefile.comments", parts.cases().comments(number).size()));
        tabs.get("files")
                .setLabel(counted(
                        "casefile.files", parts.attachments().ofCase(number).size()));
    }

    private String counted(String key, int count) {
        return count == 0 ? getTranslation(key) : getTranslation("casefile.counted", getTranslation(key), count);
    }

    private Tabs tabBar(String chosen) {
        var bar = new Tabs(tabs.values().toArray(Tab[]::new));
        bar.addClassName("case-tabs");
        bar.setSelectedTab(tabs.get(chosen));
        bar.addSelectedChangeListener(change -> {
            var part = tabs.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(change.getSelectedTab()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("overview");
            show(part);
            remember(part);
        });
        show(chosen);
        return bar;
    }

    private void show(String part) {
        content.removeAll();
        content.add(made.computeIfAbsent(part, name -> contents.get(name).get()));
    }

    /** The address follows the tab without loading the page anew: what is typed elsewhere stays. */
    private void remember(String part) {
        var address = new Location("cases/" + summary().number(), QueryParameters.of(PART, part));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
    }
}
