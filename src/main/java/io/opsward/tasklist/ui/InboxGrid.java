package io.opsward.tasklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.Renderer;
import io.opsward.servicelevel.ui.ClockBadge;
import io.opsward.tasklist.InboxFilter;
import io.opsward.tasklist.InboxItem;
import io.opsward.tasklist.InboxList;
import io.opsward.tasklist.InboxSort;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The rows of a task list: a table where there is room for one, cards on a small screen. */
class InboxGrid extends Grid<InboxItem> {

    /** Pixels; narrower windows show cards. */
    private static final int NARROW = 800;
    /** Pixels; narrower windows leave out what can be missed. */
    private static final int TIGHT = 1300;

    private static final String ENTER = """
            this.addEventListener('keydown', event => {
              const cell = event.composedPath()[0];
              const item = event.key === 'Enter' && this.getEventContext(event).item;
              if (item && cell.localName === 'td' && !(cell._content && cell._content.querySelector('vaadin-button'))) {
                event.stopImmediatePropagation();
                event.preventDefault();
                this.dispatchEvent(new CustomEvent('tasklist-open', {detail: {key: item.key}}));
              }
            }, true);
            """;

    private final transient InboxCells cells;
    private final transient Consumer<InboxItem> onClaim;
    private final Map<InboxSort, Column<InboxItem>> sorted = new EnumMap<>(InboxSort.class);
    private final List<Column<InboxItem>> wide = new ArrayList<>();
    private final Column<InboxItem> card;
    private final Column<InboxItem> process;
    private final Column<InboxItem> due;
    private final Column<InboxItem> age;
    private final Column<InboxItem> holder;
    private final Column<InboxItem> completed;
    private final Column<InboxItem> action;

    private InboxList list = InboxList.CLAIMABLE;
    private boolean narrow;
    private boolean tight;
    private boolean showing;

    /** @param onOpen the user wants to see the task @param onClaim the user takes it @param onSort another order is wanted */
    InboxGrid(InboxCells cells, Consumer<InboxItem> onOpen, Consumer<InboxItem> onClaim, SortListener onSort) {
        this.cells = cells;
        this.onClaim = onClaim;
        card = addColumn(cells.card()).setFlexGrow(1);
        column("task", cells.task(), "11rem", 3);
        column("case", cells.caseOf(), "14rem", 5);
        process = column("process", cells.process(), "7.5rem", 1);
        sorted.put(InboxSort.PRIORITY, column("priority", cells.priority(), "7.5rem", 0));
        due = column("due", cells.due(), "10.5rem", 0);
        sorted.put(InboxSort.DUE, due);
        age = column("age", cells.age(), "6.5rem", 0);
        sorted.put(InboxSort.AGE, age);
        completed = column("completed", cells.completed(), "11rem", 0);
        holder = column("holder", cells.holder(), "7.5rem", 1);
        action = addComponentColumn(this::action)
                .setKey("action")
                .setWidth("6rem")
                .setFlexGrow(0)
                .setFrozenToEnd(true)
                .setTextAlign(ColumnTextAlign.END);
        sorted.values().forEach(column -> column.setComparator((one, other) -> 0));
        look();
        listen(onOpen, onSort);
    }

    /** Told when the user wants another order. */
    interface SortListener {
        void sorted(InboxSort sort, boolean descending);
    }

    /** Shows rows of a list; what the list does not tell has no column. */
    void show(InboxList shown, InboxFilter filter, List<InboxItem> items) {
        list = shown;
        cells.refresh(items, shown);
        columns();
        showing = true;
        sort(order(shown, filter));
        showing = false;
        setItems(items);
    }

    /** Shows as many columns as the window has room for, and cards where there is none for a table. */
    void fit(int windowWidth) {
        narrow = windowWidth < NARROW;
        tight = windowWidth < TIGHT;
        setClassName("tasklist-cards", narrow);
        columns();
    }

    private void columns() {
        wide.forEach(column -> column.setVisible(!narrow));
        card.setVisible(narrow);
        var done = list == InboxList.DONE;
        due.setVisible(!narrow && !done);
        process.setVisible(!tight);
        age.setVisible(!tight && !done);
        completed.setVisible(!narrow && done);
        holder.setVisible(!narrow && list == InboxList.TEAM || !tight && list == InboxList.CLAIMABLE);
        action.setVisible(list == InboxList.CLAIMABLE);
        sorted.values().forEach(column -> column.setSortable(!done));
    }

    private List<GridSortOrder<InboxItem>> order(InboxList shown, InboxFilter filter) {
        if (shown == InboxList.DONE) {
            return List.of();
        }
        var direction = filter.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        return List.of(new GridSortOrder<>(sorted.get(filter.sort()), direction));
    }

    private void tellOrder(SortListener onSort, List<GridSortOrder<InboxItem>> order) {
        if (order.isEmpty()) {
            onSort.sorted(InboxSort.DUE, false);
            return;
        }
        var first = order.get(0);
        sorted.forEach((sort, column) -> {
            if (column.equals(first.getSorted())) {
                onSort.sorted(sort, first.getDirection() == SortDirection.DESCENDING);
            }
        });
    }

    private Column<InboxItem> column(String key, Renderer<InboxItem> renderer, String width, int grow) {
        var column = addColumn(renderer)
                .setKey(key)
                .setHeader(getTranslation("tasklist." + key))
                .setWidth(width)
                .setFlexGrow(grow);
        wide.add(column);
        return column;
    }

    private Component action(InboxItem item) {
        return item.barred() == null ? claimButton(item) : new BarredMark(cells.barred(item));
    }

    private Button claimButton(InboxItem item) {
        var button = new Button(getTranslation("tasklist.claim"), event -> onClaim.accept(item));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setDisableOnClick(true);
        button.setAriaLabel(getTranslation("tasklist.claim-named", cells.name(item)));
        return button;
    }

    private void look() {
        addClassName("tasklist-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setPartNameGenerator(item -> item.barred() == null ? null : "barred");
        setAllRowsVisible(true);
    }

    private void listen(Consumer<InboxItem> onOpen, SortListener onSort) {
        addItemClickListener(event -> onOpen.accept(event.getItem()));
        openOnEnter(onOpen);
        addSortListener(event -> {
            if (event.isFromClient() && !showing) {
                tellOrder(onSort, event.getSortOrder());
            }
        });
    }

    /** Enter in a cell opens the task, instead of leading to the link within the cell; buttons keep their own Enter. */
    private void openOnEnter(Consumer<InboxItem> onOpen) {
        addAttachListener(event -> {
            ClockBadge.load(event.getUI());
            getElement().executeJs(ENTER);
        });
        getElement()
                .addEventListener("tasklist-open", event -> {
                    var item = getDataCommunicator()
                            .getKeyMapper()
                            .get(event.getEventData().getString("event.detail.key"));
                    if (item != null) {
                        onOpen.accept(item);
                    }
                })
                .addEventData("event.detail.key");
    }
}
