package io.opsward.change.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.opsward.catalogue.ServiceItem;
import io.opsward.change.ChangeTemplate;
import io.opsward.change.ChangeTemplates;
import io.opsward.change.Plans;
import io.opsward.shared.Bilingual;
import io.opsward.shared.ui.Notify;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Enters or changes a template of standard changes. */
class ChangeTemplateDialog extends Dialog {

    private final TextField key = new TextField(text("key"));
    private final TextField english = new TextField(text("name-english"));
    private final TextField chinese = new TextField(text("name-chinese"));
    private final TextArea whatChanges = new TextArea(text("what-changes"));
    private final Select<ServiceItem> serviceItem = new Select<>();
    private final TextArea steps = new TextArea(text("steps"));
    private final TextArea testPlan = new TextArea(text("test-plan"));
    private final TextArea rollbackPlan = new TextArea(text("rollback-plan"));
    private final Checkbox active = new Checkbox(text("active"), true);

    private final transient ChangeTemplates templates;
    private final transient Runnable afterwards;

    /** @param template null for a new one */
    ChangeTemplateDialog(
            ChangeTemplates templates,
            List<ServiceItem> items,
            @Nullable ChangeTemplate template,
            Runnable afterwards) {
        this.templates = templates;
        this.afterwards = afterwards;
        setHeaderTitle(text("title"));
        setWidth("42rem");
        key.setHelperText(text("key-help"));
        steps.setHelperText(text("steps-help"));
        serviceItem.setLabel(text("service-item"));
        serviceItem.setItems(items);
        serviceItem.setEmptySelectionAllowed(true);
        serviceItem.setEmptySelectionCaption(text("any-service"));
        serviceItem.setItemLabelGenerator(
                item -> item == null ? text("any-service") : item.name().in(getLocale()));
        var content = new Div(key, english, chinese, whatChanges, serviceItem, steps, testPlan, rollbackPlan, active);
        content.addClassName("dialog-form");
        add(content);
        Optional.ofNullable(template).ifPresent(known -> show(known, items));
        var save = new Button(text("save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("component.cancel"), click -> close()), save);
    }

    private void show(ChangeTemplate template, List<ServiceItem> items) {
        key.setValue(template.key());
        key.setReadOnly(true);
        english.setValue(template.name().english());
        chinese.setValue(template.name().chinese());
        whatChanges.setValue(template.whatChanges());
        items.stream()
                .filter(item -> item.key().equals(template.serviceItem()))
                .findFirst()
                .ifPresent(serviceItem::setValue);
        steps.setValue(StepLines.of(template.steps()));
        testPlan.setValue(Objects.requireNonNullElse(template.plans().testPlan(), ""));
        rollbackPlan.setValue(Objects.requireNonNullElse(template.plans().rollbackPlan(), ""));
        active.setValue(template.active());
    }

    private void save() {
        templates.keep(new ChangeTemplate(
                key.getValue().strip(),
                new Bilingual(english.getValue().strip(), chinese.getValue().strip()),
                whatChanges.getValue().strip(),
                serviceItem.getOptionalValue().map(ServiceItem::key).orElse(null),
                new Plans(
                        testPlan.getValue().strip(),
                        null,
                        rollbackPlan.getValue().strip()),
                StepLines.read(steps.getValue()),
                active.getValue()));
        close();
        Notify.success(text("saved", key.getValue()));
        afterwards.run();
    }

    private String text(String name, Object... parameters) {
        return getTranslation("change.template." + name, parameters);
    }
}
