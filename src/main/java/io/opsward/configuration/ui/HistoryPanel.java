package io.opsward.configuration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.opsward.configuration.FieldChange;
import io.opsward.configuration.ItemChange;
import io.opsward.configuration.ItemNumber;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.ui.CaseLink;
import io.opsward.shared.ui.Moments;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every change of an item, newest first: who, when, by which warrant, from what to what. */
class HistoryPanel extends Section {

    private static final int PAGE = 20;
    private static final int SHOWN_AT_ONCE = 4;

    private final ItemNumber number;
    private final transient ItemParts parts;
    private final transient UserDirectory people;
    private final OrderedList list = new OrderedList();
    private final Button more = new Button(getTranslation("configuration.more"), click -> load());
    private @Nullable Long last;

    HistoryPanel(ItemNumber number, ItemParts parts, UserDirectory people) {
        this.number = number;
        this.parts = parts;
        this.people = people;
        addClassNames("card", "configuration-history");
        list.addClassName("configuration-changes");
        add(new H2(getTranslation("configuration.history")), list, more);
        load();
    }

    private void load() {
        var found = parts.register().history(number, last, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        var names =
                people.displayNames(page.stream().map(ItemChange::by).distinct().toList());
        var words = parts.texts()
                .ofChanges(page.stream()
                        .flatMap(change -> change.fields().stream())
                        .toList());
        page.forEach(change -> list.add(entry(change, names, words)));
        last = page.isEmpty() ? last : Long.valueOf(page.get(page.size() - 1).id());
        more.setVisible(found.size() > PAGE);
    }

    private ListItem entry(ItemChange change, Map<UserId, String> names, ItemWords words) {
        var by = change.by().equals(UserId.SYSTEM)
                ? getTranslation("audit.actor.system")
                : names.getOrDefault(change.by(), change.by().value());
        var when = new Span(Moments.dateTime(change.at()));
        when.addClassName("nowrap");
        var head = new Div(when, new Span(by), new Span(getTranslation("configuration.history-warrant")));
        head.add(warrant(change.warrant().number()));
        head.addClassName("configuration-change-head");
        if (!change.warrant().remark().isEmpty()) {
            var remark = new Span(change.warrant().remark());
            remark.addClassName("muted");
            head.add(remark);
        }
        return new ListItem(head, fields(change.fields(), words));
    }

    /** Many fields, as when the item was entered, are folded away. */
    private Component fields(List<FieldChange> changes, ItemWords words) {
        var fields = new FieldChanges(changes, words);
        return changes.size() <= SHOWN_AT_ONCE
                ? fields
                : new Details(getTranslation("configuration.import-fields", changes.size()), fields);
    }

    private static Component warrant(String number) {
        if (CaseNumber.isValid(number)) {
            return new CaseLink(new CaseNumber(number));
        }
        var plain = new Span(number);
        plain.addClassName("strong");
        return plain;
    }
}
