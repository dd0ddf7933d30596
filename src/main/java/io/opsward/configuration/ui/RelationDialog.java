package io.opsward.configuration.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.Query;
import io.opsward.configuration.ConfigurationItem;
import io.opsward.configuration.ItemFilter;
import io.opsward.configuration.ItemNumber;
import io.opsward.configuration.Relation;
import io.opsward.configuration.RelationKind;
import io.opsward.shared.ui.Notify;
import java.util.stream.Stream;

/** Relates an item to another one, either way round. */
class RelationDialog extends Dialog {

    private static final int MOST = 500;

    private final Select<Way> way = new Select<>();
    private final ComboBox<ConfigurationItem> other = new ComboBox<>(getTranslation("configuration.relate-item"));
    private final WarrantFields warrant = new WarrantFields();

    private final ItemNumber number;
    private final transient ItemParts parts;

    RelationDialog(ItemNumber number, ItemParts parts) {
        this.number = number;
        this.parts = parts;
        setHeaderTitle(getTranslation("configuration.relate-title", number));
        way.setLabel(number.value());
        way.setItems(Stream.of(RelationKind.values()).flatMap(Way::of).toList());
        way.setItemLabelGenerator(one ->
                getTranslation("configuration.relate-how", getTranslation("configuration.relation." + one.key())));
        way.setValue(new Way(RelationKind.RUNS_ON, false));
        other.setItemLabelGenerator(item -> item.number() + " · " + item.facts().name());
        other.setItems((Query<ConfigurationItem, String> query) -> found(query));
        other.setRequiredIndicatorVisible(true);
        var content = new Div(way, other, warrant);
        content.addClassName("configuration-form");
        add(content);
        addClassName("configuration-dialog");
        var relate = new Button(getTranslation("configuration.relate"), click -> relate());
        relate.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("component.cancel"), click -> close()), relate);
    }

    private Stream<ConfigurationItem> found(Query<ConfigurationItem, String> query) {
        var filter = new ItemFilter(query.getFilter().orElse(""), null, null, null, ItemFilter.Sort.NUMBER);
        var last = Math.min(MOST, query.getOffset() + query.getLimit());
        return parts.register().list(filter, null, last).stream().skip(query.getOffset());
    }

    private void relate() {
        other.setInvalid(other.isEmpty());
        if (other.isEmpty()) {
            Notify.problem(getTranslation("configuration.mend"));
            return;
        }
        var relation = way.getValue().between(number, other.getValue().number());
        warrant.allows(allowed -> {
            parts.editing().relate(relation, allowed);
            close();
            Notify.success(getTranslation("configuration.related"));
            UI.getCurrent().refreshCurrentRoute(false);
        });
    }

    /** A kind of relation, read from one of its ends. */
    private record Way(RelationKind kind, boolean inverse) {

        static Stream<Way> of(RelationKind kind) {
            return kind.isMutual()
                    ? Stream.of(new Way(kind, false))
                    : Stream.of(new Way(kind, false), new Way(kind, true));
        }

        String key() {
            return kind + (inverse ? ".inverse" : "");
        }

        Relation between(ItemNumber one, ItemNumber other) {
            return inverse ? new Relation(other, kind, one) : new Relation(one, kind, other);
        }
    }
}
