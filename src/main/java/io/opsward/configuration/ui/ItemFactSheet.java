package io.opsward.configuration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.opsward.configuration.ConfigurationItem;
import io.opsward.configuration.ItemField;
import io.opsward.configuration.ItemState;
import io.opsward.shared.ui.Badge;
import io.opsward.shared.ui.Moments;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of an item; what is not is left out. */
class ItemFactSheet extends Section {

    private final DescriptionList facts = new DescriptionList();

    ItemFactSheet(ConfigurationItem item, ItemWords words, Clock clock) {
        addClassNames("card", "configuration-facts");
        facts.addClassName("facts");
        add(new H2(getTranslation("configuration.facts")), facts);
        var known = item.facts();
        var asset = known.asset();
        fact(ItemField.OWNER, words.owner(item));
        fact(ItemField.CLIENT, words.client(item));
        fact(ItemField.SERVICE, words.service(item));
        fact(ItemField.MODEL, asset.model());
        fact(ItemField.SERIAL_NUMBER, asset.serialNumber());
        fact(ItemField.VERSION, asset.version());
        fact(ItemField.LOCATION, asset.location());
        fact(ItemField.BASELINE, asset.baseline());
        warranty(asset.warrantyUntil(), known.state(), LocalDate.now(clock.withZone(Moments.zone())));
        if (asset.lastAudit() != null) {
            fact(ItemField.LAST_AUDIT, Moments.date(asset.lastAudit()));
        }
        if (!known.description().isEmpty()) {
            fact(ItemField.DESCRIPTION, new Span(known.description())).addClassName("configuration-prose");
        }
    }

    private void warranty(@Nullable LocalDate until, ItemState state, LocalDate today) {
        if (until != null) {
            var over = until.isBefore(today) && state != ItemState.RETIRED;
            var value = new Span(new Span(Moments.date(until)));
            if (over) {
                value.add(new Span(" "), new Badge(getTranslation("configuration.warranty-over"), Badge.Tone.WARNING));
            }
            fact(ItemField.WARRANTY_UNTIL, value);
        }
    }

    private void fact(ItemField field, String text) {
        if (!text.isEmpty()) {
            fact(field, new Span(text));
        }
    }

    private Div fact(ItemField field, Component value) {
        var description = new DescriptionList.Description();
        description.add(value);
        var pair = new Div(new DescriptionList.Term(getTranslation("configuration.field." + field.key())), description);
        pair.addClassName("fact");
        facts.add(pair);
        return pair;
    }
}
