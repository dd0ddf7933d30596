package io.opsward.tasklist.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.opsward.shared.ui.EmptyState;
import io.opsward.shared.ui.PageHeader;
import io.opsward.tasklist.InboxFilter;
import io.opsward.tasklist.InboxItem;
import io.opsward.tasklist.InboxList;
import io.opsward.tasklist.InboxService;
import io.opsward.tasklist.InboxSort;
import io.opsward.tasklist.TaskActs;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;

/** The task lists of the person signed in. */
@Route("")
@Menu(title = "tasklist.inbox", order = 10, icon = "vaadin:tasks")
@PermitAll
class InboxView extends VerticalLayout implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 25;

    private final transient InboxService inbox;
    private final transient TaskActs acts;
    private final transient LateClaims lateClaims;
    private final InboxTabs tabs = new InboxTabs(list -> go(place().in(list)));
    private final InboxFilterBar filters;
    private final InboxGrid grid;
    private final Div empty = new Div();
    private final Button more = new Button();
    private final List<InboxItem> items = new ArrayList<>();

    private transient InboxPlace place = new InboxPlace(InboxList.CLAIMABLE, InboxFilter.ALL);

    InboxView(InboxService inbox, TaskActs acts, LateClaims lateClaims, InboxSources sources) {
        this.inbox = inbox;
        this.acts = acts;
        this.lateClaims = lateClaims;
        var processNames = sources.texts().processNames(getLocale());
        filters = new InboxFilterBar(processNames, filter -> go(place().with(filter)));
        grid = new InboxGrid(new InboxCells(sources, processNames), this::open, this::claim, this::sort);
        addClassName("tasklist-inbox");
        setPadding(false);
        empty.setWidthFull();
        more.setText(getTranslation("tasklist.more"));
        more.addClickListener(event -> showMore());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(new PageHeader(getTranslation("tasklist.inbox"), refreshButton()), tabs, filters, empty, grid, more);
        setHorizontalComponentAlignment(Alignment.CENTER, more);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        place = InboxPlace.of(event.getLocation().getQueryParameters());
        var ui = UI.getCurrent();
        var rows = place.equals(InboxPlace.remembered(ui)) ? InboxPlace.rows(ui) : PAGE;
        load(Math.max(PAGE, rows));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("tasklist.inbox");
    }

    /** Takes the task and opens it; who comes too late reads who has it, and sees the list as it is now. */
    void claim(InboxItem item) {
        try {
            acts.claim(item.taskId());
        } catch (RuntimeException refused) {
            load(items.size());
            if (LateClaims.isDemanded(refused)) {
                lateClaims.ask(item.taskId(), item.caseNumber(), () -> open(item));
                return;
            }
            throw refused;
        }
        open(item);
    }

    void open(InboxItem item) {
        UI.getCurrent().navigate(TaskView.class, item.taskId());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var page = event.getUI().getPage();
        page.retrieveExtendedClientDetails(details -> grid.fit(details.getWindowInnerWidth()));
        var registration = page.addBrowserWindowResizeListener(resized -> grid.fit(resized.getWidth()));
        addDetachListener(detached -> {
            registration.remove();
            detached.unregisterListener();
        });
    }

    private InboxPlace place() {
        return place;
    }

    private void sort(InboxSort sort, boolean descending) {
        go(place.with(place.filter().sortedBy(sort, descending)));
    }

    private void go(InboxPlace other) {
        UI.getCurrent().navigate(InboxView.class, other.parameters());
    }

    private void load(int rows) {
        var page = inbox.page(place.list(), place.filter(), null, rows);
        items.clear();
        items.addAll(page.items());
        tabs.show(place.list(), inbox.counts());
        filters.show(place.filter(), place.list() != InboxList.DONE);
        show(page.hasMore());
    }

    private void showMore() {
        var page = inbox.page(place.list(), place.filter(), items.get(items.size() - 1), PAGE);
        items.addAll(page.items());
        show(page.hasMore());
    }

    private void show(boolean hasMore) {
        grid.show(place.list(), place.filter(), List.copyOf(items));
        grid.setVisible(!items.isEmpty());
        more.setVisible(hasMore);
        empty.removeAll();
        if (items.isEmpty()) {
            empty.add(emptyState());
        }
        place.remember(UI.getCurrent(), items.size());
    }

    private EmptyState emptyState() {
        if (place.filter().isNarrowed()) {
            var clear = new Button(getTranslation("tasklist.filter.clear"), event -> go(place.with(InboxFilter.ALL)));
            return new EmptyState(
                    getTranslation("tasklist.empty.filter"), getTranslation("tasklist.empty.filter.hint"), clear);
        }
        var key = "tasklist.empty." + place.list();
        return new EmptyState(getTranslation(key), getTranslation(key + ".hint"), emptyAction());
    }

    private Button emptyAction() {
        return place.list() == InboxList.MINE || place.list() == InboxList.DONE
                ? new Button(getTranslation("tasklist.to-claimable"), event -> go(place.in(InboxList.CLAIMABLE)))
                : new Button(
                        getTranslation("tasklist.to-start"),
                        event -> UI.getCurrent().navigate(StartView.class));
    }

    private Button refreshButton() {
        var button = new Button(VaadinIcon.REFRESH.create(), event -> load(Math.max(PAGE, items.size())));
        button.setAriaLabel(getTranslation("tasklist.refresh"));
        button.setTooltipText(getTranslation("tasklist.refresh"));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
