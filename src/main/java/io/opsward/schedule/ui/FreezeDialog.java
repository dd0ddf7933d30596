package io.opsward.schedule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import io.opsward.catalogue.ServiceCatalogue;
import io.opsward.schedule.FreezePeriod;
import io.opsward.schedule.FreezePeriods;
import io.opsward.shared.RuleViolation;
import io.opsward.shared.ui.Notify;
import org.jspecify.annotations.Nullable;

/** Declares a freeze period or changes one. */
class FreezeDialog extends Dialog {

    private final FreezeForm form;
    private final transient FreezePeriods freezes;
    private final transient @Nullable FreezePeriod changed;
    private final transient Runnable onSaved;

    /** @param changed period to change; null to declare a new one */
    FreezeDialog(FreezePeriods freezes, ServiceCatalogue catalogue, @Nullable FreezePeriod changed, Runnable onSaved) {
        this.freezes = freezes;
        this.changed = changed;
        this.onSaved = onSaved;
        form = new FreezeForm(catalogue);
        setHeaderTitle(getTranslation(changed == null ? "schedule.freeze.declare" : "schedule.freeze.change-title"));
        if (changed != null) {
            form.show(changed.terms());
        }
        add(new Div(form));
        setCloseOnOutsideClick(false);
        var save = new Button(
                getTranslation(changed == null ? "schedule.freeze.declare" : "schedule.freeze.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("component.cancel"), click -> close()), save);
    }

    private void save() {
        var terms = form.terms();
        if (terms.isEmpty()) {
            return;
        }
        try {
            var inside = changed == null ? freezes.declare(terms.get()) : freezes.change(changed, terms.get());
            close();
            Notify.success(getTranslation("schedule.freeze.saved", terms.get().name(), inside));
            onSaved.run();
        } catch (RuleViolation refusal) {
            if (!form.blame(refusal)) {
                throw refusal;
            }
        }
    }
}
