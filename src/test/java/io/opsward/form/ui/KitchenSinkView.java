package io.opsward.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import io.opsward.form.FormRefused;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.PermitAll;

/** Shows the form with every component; a page of the tests alone. */
@Route("kitchen-sink")
@PermitAll
class KitchenSinkView extends VerticalLayout {

    private final transient RenderedForm form;
    private final Div draft = new Div();
    private final Div kept = new Div();

    KitchenSinkView(KitchenSink kitchenSink) {
        form = kitchenSink.render(KitchenSink.CONTEXT);
        draft.setId("draft");
        kept.setId("kept");
        form.onChange(values -> draft.setText(values.toString()));
        form.onSubmit(() -> submit(kitchenSink));
        add(new PageHeader("Kitchen sink"), form.component(), draft, kept);
    }

    private void submit(KitchenSink kitchenSink) {
        try {
            var submission =
                    kitchenSink.forms().accept(KitchenSink.source(), KitchenSink.CONTEXT, form.values(), getLocale());
            kept.setText(new java.util.TreeMap<>(submission.values()).toString());
        } catch (FormRefused refused) {
            form.showErrors(refused);
        }
    }

    RenderedForm form() {
        return form;
    }
}
