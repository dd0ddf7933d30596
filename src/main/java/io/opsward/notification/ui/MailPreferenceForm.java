package io.opsward.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.opsward.notification.Delivery;
import io.opsward.notification.MailPreference;
import io.opsward.notification.MessageSettings;
import io.opsward.notification.QuietHours;
import io.opsward.shared.RuleViolation;
import io.opsward.shared.ui.Moments;
import io.opsward.shared.ui.Notify;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Mail at once, once a day or never; quiet hours. */
class MailPreferenceForm extends Div {

    private final transient MessageSettings settings;
    private final RadioButtonGroup<Delivery> delivery = new RadioButtonGroup<>();
    private final Paragraph consequence = new Paragraph();
    private final TimePicker digestAt = new TimePicker(getTranslation("notification.digest-at"));
    private final TimePicker quietFrom = new TimePicker(getTranslation("notification.quiet-from"));
    private final TimePicker quietUntil = new TimePicker(getTranslation("notification.quiet-until"));
    private final Div quiet = new Div();

    MailPreferenceForm(MessageSettings settings) {
        this.settings = settings;
        addClassName("mail-preference");
        delivery.setItems(Delivery.values());
        delivery.setAriaLabel(getTranslation("notification.delivery"));
        delivery.setItemLabelGenerator(each -> getTranslation("notification.delivery." + each));
        delivery.addValueChangeListener(change -> showWhatMatters());
        consequence.addClassName("muted");
        digestAt.setStep(Duration.ofMinutes(30));
        quietFrom.setClearButtonVisible(true);
        quietUntil.setClearButtonVisible(true);
        quiet.addClassName("quiet-hours");
        var title = new Span(getTranslation("notification.quiet"));
        title.addClassName("strong");
        var hint = new Paragraph(
                getTranslation("notification.quiet-hint", Moments.zone().getId()));
        hint.addClassName("muted");
        quiet.add(title, new Div(quietFrom, quietUntil), hint);
        var save = new Button(getTranslation("notification.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(delivery, consequence, digestAt, quiet, save);
        show(settings.mail());
    }

    private void show(MailPreference preference) {
        delivery.setValue(preference.delivery());
        digestAt.setValue(preference.digestAt());
        var hours = preference.quiet();
        quietFrom.setValue(hours == null ? null : hours.from());
        quietUntil.setValue(hours == null ? null : hours.until());
        showWhatMatters();
    }

    private void showWhatMatters() {
        consequence.setText(getTranslation("notification.delivery-hint." + delivery.getValue()));
        digestAt.setVisible(delivery.getValue() == Delivery.DIGEST);
        quiet.setVisible(delivery.getValue() == Delivery.AT_ONCE);
    }

    private void save() {
        if (digestAt.getValue() == null) {
            throw new RuleViolation("notification.digest-at-missing");
        }
        settings.chooseMail(new MailPreference(delivery.getValue(), digestAt.getValue(), quietHours()));
        Notify.success(getTranslation("notification.saved"));
    }

    private @Nullable QuietHours quietHours() {
        LocalTime from = quietFrom.getValue();
        LocalTime until = quietUntil.getValue();
        if (from == null && until == null) {
            return null;
        }
        if (from == null || from.equals(until) || until == null) {
            throw new RuleViolation("notification.quiet-incomplete");
        }
        return new QuietHours(from, until);
    }
}
