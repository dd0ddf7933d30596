package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.opsward.servicelevel.PolicyVersion;
import io.opsward.servicelevel.SlaPolicy;
import io.opsward.shared.Priority;
import io.opsward.shared.RuleViolation;
import io.opsward.shared.ui.Notify;
import io.opsward.shared.ui.PageHeader;
import io.opsward.shared.ui.UnsavedGuard;
import jakarta.annotation.security.RolesAllowed;

/** Promises a client, or on a service item, something else than the default. It begins with what holds now. */
@Route("service-levels/new")
@RolesAllowed({"management", "administrator"})
class NewSlaPolicyView extends Div implements AfterNavigationObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient PolicyDesk desk;
    private final UnsavedGuard guard = new UnsavedGuard(this);
    private final KeySelect client;
    private final KeySelect item;
    private final Select<Priority> priority = new Select<>();
    private final PolicyForm form;

    NewSlaPolicyView(PolicyDesk desk) {
        this.desk = desk;
        var texts = desk.texts();
        client = new KeySelect(getTranslation("policy.client"), texts.clients())
                .orAll(getTranslation("policy.all-clients"));
        item = new KeySelect(getTranslation("policy.item"), texts.items()).orAll(getTranslation("policy.all-items"));
        priority.setLabel(getTranslation("policy.priority"));
        priority.setItems(Priority.values());
        priority.setItemLabelGenerator(each -> getTranslation("priority." + each));
        form = new PolicyForm(texts, () -> guard.setUnsaved(true));
        var back = new RouterLink(getTranslation("policy.back"), SlaPolicyListView.class);
        back.addClassName("page-back");
        add(back, new PageHeader(getPageTitle()), hint(), scope(), promise());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        priority.setValue(Priority.P1);
        begin();
        priority.addValueChangeListener(change -> begin());
        client.addValueChangeListener(change -> begin());
        item.addValueChangeListener(change -> begin());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        guard.beforeLeave(event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("policy.add");
    }

    private Paragraph hint() {
        var hint = new Paragraph(getTranslation("policy.add-hint"));
        hint.addClassNames("muted", "page-hint");
        return hint;
    }

    private Section scope() {
        var fields = new Div(client, item, priority);
        fields.addClassName("policy-form");
        var section = new Section(new H2(getTranslation("policy.for-whom")), fields);
        section.addClassName("card");
        return section;
    }

    private Section promise() {
        var save = new Button(getTranslation("policy.add-save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(save);
        actions.addClassName("form-actions");
        var section = new Section(new H2(getTranslation("policy.promise")), form, actions);
        section.addClassName("card");
        return section;
    }

    /** Shows what holds for that client, service item and priority now, unless something was typed. */
    private void begin() {
        client.setInvalid(false);
        if (!guard.isUnsaved()) {
            form.read(holding());
        }
    }

    private SlaPolicy holding() {
        return desk.policies()
                .inForce(
                        client.getValue(),
                        item.getValue(),
                        priority.getValue(),
                        desk.clock().instant());
    }

    private void save() {
        if (client.isEmpty() && item.isEmpty()) {
            client.setErrorMessage(getTranslation("policy.scope-missing"));
            client.setInvalid(true);
            return;
        }
        if (!form.isReadable()) {
            return;
        }
        try {
            var added = desk.policies().save(form.write(wanted()), 0);
            guard.setUnsaved(false);
            Notify.success(getTranslation("policy.added"));
            var number = String.valueOf(added.version().policy());
            getUI().ifPresent(ui -> ui.navigate(SlaPolicyView.class, new RouteParameters("policy", number)));
        } catch (RuleViolation refused) {
            form.refuse(refused);
        }
    }

    private SlaPolicy wanted() {
        var base = holding();
        return new SlaPolicy(
                new PolicyVersion(0, 0),
                client.getValue(),
                item.getValue(),
                priority.getValue(),
                base.response(),
                base.resolution(),
                base.calendar(),
                base.pausingReasons(),
                base.warnAt(),
                base.noticeInterval(),
                base.validFrom(),
                base.changedBy());
    }
}
