package io.opsward.tasklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import io.opsward.identity.UserId;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Asks a leader to whom a task goes, and why. */
class ReassignDialog extends Dialog {

    private static final int LONGEST_REASON = 1_000;

    private final ComboBox<UserId> person = new ComboBox<>();
    private final TextArea reason = new TextArea();
    private final String taskName;
    private final transient Map<UserId, String> names;

    /** @param names names of the candidates @param onReassign gets the person and the remark for the case */
    ReassignDialog(
            String taskName,
            List<UserId> candidates,
            Map<UserId, String> names,
            BiConsumer<UserId, String> onReassign) {
        this.taskName = taskName;
        this.names = names;
        setHeaderTitle(getTranslation("tasklist.reassign-named", taskName));
        person.setLabel(getTranslation("tasklist.reassign.person"));
        person.setItems(candidates);
        person.setItemLabelGenerator(id -> names.getOrDefault(id, id.value()));
        person.setRequiredIndicatorVisible(true);
        person.setErrorMessage(getTranslation("tasklist.reassign.person-missing"));
        reason.setLabel(getTranslation("tasklist.reassign.reason"));
        reason.setHelperText(getTranslation("tasklist.reassign.reason-hint"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setErrorMessage(getTranslation("tasklist.reassign.reason-missing"));
        var fields = new VerticalLayout(person, reason);
        fields.setPadding(false);
        fields.setAlignItems(VerticalLayout.Alignment.STRETCH);
        if (candidates.isEmpty()) {
            fields.addComponentAsFirst(new Paragraph(getTranslation("tasklist.reassign.nobody")));
        }
        add(fields);
        setWidth("30rem");
        var confirm = new Button(getTranslation("tasklist.reassign"), event -> reassign(onReassign));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("tasklist.cancel"), event -> close()), confirm);
    }

    private void reassign(BiConsumer<UserId, String> onReassign) {
        person.setInvalid(person.isEmpty());
        reason.setInvalid(reason.getValue().isBlank());
        if (!person.isInvalid() && !reason.isInvalid()) {
            var to = person.getValue();
            var remark = getTranslation(
                    "tasklist.reassign.remark",
                    taskName,
                    names.getOrDefault(to, to.value()),
                    reason.getValue().strip());
            onReassign.accept(to, remark);
            close();
        }
    }
}
