package io.opsward.schedule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.opsward.catalogue.ServiceCatalogue;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import io.opsward.schedule.FreezePeriod;
import io.opsward.schedule.FreezePeriods;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.EmptyState;
import io.opsward.shared.ui.Notify;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Freeze periods, past and to come. */
@Route("change-freezes")
@RolesAllowed({"service-desk", "tech-support", "operations", "management", "process-owner", "auditor"})
class FreezeListView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 30;

    private final transient FreezePeriods freezes;
    private final transient ScopeNames scopes;
    private final transient ServiceCatalogue catalogue;
    private final transient UserDirectory people;
    private final transient Clock clock;
    private final DataTable table;
    private final Div nothing = new Div();
    private final Button more = new Button(getTranslation("schedule.more"), click -> load());
    private transient @Nullable FreezePeriod last;

    FreezeListView(FreezePeriods freezes, ServiceCatalogue catalogue, UserDirectory people, Clock clock) {
        this.freezes = freezes;
        this.catalogue = catalogue;
        scopes = ScopeNames.of(catalogue.organisations(), catalogue);
        this.people = people;
        this.clock = clock;
        var back = new Anchor("change-calendar", getTranslation("schedule.calendar"));
        back.setRouterIgnore(false);
        back.addClassName("page-back");
        var declare = new Button(getTranslation("schedule.freeze.declare"), click -> open(null));
        declare.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        declare.setVisible(freezes.mayEdit());
        table = new DataTable(Stream.of("name", "window", "scope", "state", "reason", "by", "")
                .map(column -> column.isEmpty() ? "" : getTranslation("schedule.freeze." + column))
                .toArray(String[]::new));
        nothing.add(
                new EmptyState(getTranslation("schedule.freeze.none"), getTranslation("schedule.freeze.none-hint")));
        addClassName("freeze-page");
        add(
                back,
                new PageHeader(getTranslation("schedule.freezes"), declare),
                new Paragraph(getTranslation("schedule.freezes.hint")),
                table,
                nothing,
                more);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("schedule.freezes");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        reload();
    }

    private void reload() {
        table.clear();
        last = null;
        load();
    }

    private void load() {
        var found = freezes.list(last, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        var names = people.displayNames(page.stream()
                .flatMap(period -> Stream.of(period.declaredBy(), endedBy(period)))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        page.forEach(period -> addRow(period, names));
        last = page.isEmpty() ? last : page.get(page.size() - 1);
        more.setVisible(found.size() > PAGE);
        table.setVisible(!table.isEmpty());
        nothing.setVisible(table.isEmpty());
    }

    private void addRow(FreezePeriod period, Map<UserId, String> names) {
        var name = new Span(period.terms().name());
        name.addClassName("strong");
        table.addRow(
                name,
                new Span(CalendarWords.span(period.terms().window())),
                new Span(scopes.scope(period.terms().scope())),
                state(period, names),
                new Span(period.terms().reason()),
                new Span(names.getOrDefault(
                        period.declaredBy(), period.declaredBy().value())),
                actions(period));
    }

    private Component state(FreezePeriod period, Map<UserId, String> names) {
        var state = new Div(CalendarWords.state(period.state(clock.instant())));
        var ending = period.ended();
        if (ending != null) {
            state.add(new FreezeEnding(
                    ending, names.getOrDefault(ending.by(), ending.by().value())));
        }
        return state;
    }

    private Component actions(FreezePeriod period) {
        var alive = switch (period.state(clock.instant())) {
            case UPCOMING, IN_FORCE -> true;
            case OVER, CALLED_OFF -> false;
        };
        if (!alive || !freezes.mayEdit()) {
            return new Span();
        }
        var change = new Button(getTranslation("schedule.freeze.change"), click -> open(period));
        var end = new Button(getTranslation("schedule.freeze.end"), click -> askToEnd(period));
        change.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        end.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return new Div(change, end);
    }

    private void open(@Nullable FreezePeriod period) {
        new FreezeDialog(freezes, catalogue, period, this::reload).open();
    }

    private void askToEnd(FreezePeriod period) {
        var name = period.terms().name();
        var question = new ConfirmDialog(
                getTranslation("schedule.freeze.end-title", name),
                getTranslation("schedule.freeze.end-hint"),
                getTranslation("schedule.freeze.end"),
                confirmed -> {
                    freezes.end(period);
                    Notify.success(getTranslation("schedule.freeze.ended", name));
                    reload();
                });
        question.setCancelable(true);
        question.setCancelText(getTranslation("component.cancel"));
        question.setConfirmButtonTheme("error primary");
        question.open();
    }

    private static @Nullable UserId endedBy(FreezePeriod period) {
        var ending = period.ended();
        return ending == null ? null : ending.by();
    }
}
