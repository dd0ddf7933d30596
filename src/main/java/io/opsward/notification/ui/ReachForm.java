package io.opsward.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.opsward.notification.MessageKind;
import io.opsward.notification.MessageSettings;
import io.opsward.notification.Reach;
import io.opsward.shared.ui.Notify;

/** How far each kind of message reaches the person; a choice is kept at once. */
class ReachForm extends Div {

    private final transient MessageSettings settings;

    ReachForm(MessageSettings settings) {
        this.settings = settings;
        addClassName("reach-form");
        settings.reach().forEach((kind, reach) -> add(row(kind, reach)));
    }

    private Div row(MessageKind kind, Reach reach) {
        var name = getTranslation("notification.kind." + kind);
        var choice = new Select<Reach>();
        choice.setItems(Reach.values());
        choice.setItemLabelGenerator(each -> getTranslation("notification.reach." + each));
        choice.setAriaLabel(name);
        choice.setValue(reach);
        choice.addValueChangeListener(change -> {
            settings.chooseReach(kind, change.getValue());
            Notify.success(getTranslation("notification.saved"));
        });
        var row = new Div(new Span(name), choice);
        row.addClassName("reach-row");
        return row;
    }
}
