package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.opsward.servicelevel.SlaPolicy;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import io.opsward.shared.ui.Notify;
import io.opsward.shared.ui.PageHeader;
import io.opsward.shared.ui.UnsavedGuard;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One policy: what it promises, in which versions, and for those who may, a form to change it. */
@Route("service-levels/:policy([0-9]{1,18})")
@RolesAllowed({"management", "administrator", "auditor", "process-owner", "service-desk"})
class SlaPolicyView extends Div
        implements BeforeEnterObserver, AfterNavigationObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient PolicyDesk desk;
    private final transient PolicyTexts texts;
    private final UnsavedGuard guard = new UnsavedGuard(this);
    private final PolicyForm form;

    private transient List<SlaPolicy> versions = List.of();

    SlaPolicyView(PolicyDesk desk) {
        this.desk = desk;
        texts = desk.texts();
        form = new PolicyForm(texts, () -> guard.setUnsaved(true));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(event.getRouteParameters().getLong("policy").orElseThrow(() -> new NotFound("policy")));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        guard.beforeLeave(event);
    }

    @Override
    public String getPageTitle() {
        return texts.title(versions.get(0));
    }

    private void load(long policy) {
        versions = desk.policies().versions(policy);
        if (versions.isEmpty()) {
            throw new NotFound("policy " + policy);
        }
    }

    private void show() {
        removeAll();
        guard.setUnsaved(false);
        form.read(versions.get(0));
        form.setReadOnly(!mayEdit());
        var promise = new Section(new H2(getTranslation("policy.promise")), form);
        promise.addClassName("card");
        if (mayEdit()) {
            promise.add(actions());
        }
        var names = desk.names(versions.stream().map(SlaPolicy::changedBy).toList());
        var history =
                new Section(new H2(getTranslation("policy.versions")), new PolicyVersions(versions, texts, names));
        history.addClassName("policy-history");
        var back = new RouterLink(getTranslation("policy.back"), SlaPolicyListView.class);
        back.addClassName("page-back");
        add(back, new PageHeader(getPageTitle()), hint(), promise, history);
    }

    private boolean mayEdit() {
        return desk.policies().mayEdit() && isInForce();
    }

    private boolean isInForce() {
        var shown = versions.get(0).version();
        return desk.policies().current().stream()
                .anyMatch(policy -> policy.version().equals(shown));
    }

    private Paragraph hint() {
        var hint = new Paragraph(getTranslation(isInForce() ? "policy.hint" : "policy.retired-hint"));
        hint.addClassNames("muted", "page-hint");
        return hint;
    }

    private Div actions() {
        var save = new Button(getTranslation("policy.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div();
        actions.addClassName("form-actions");
        var shown = versions.get(0);
        if (shown.client() != null || shown.serviceItem() != null) {
            var retire = new Button(getTranslation("policy.retire"), click -> askToRetire());
            retire.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            actions.add(retire);
        }
        actions.add(save);
        return actions;
    }

    private void save() {
        var seen = versions.get(0);
        if (!form.isReadable()) {
            return;
        }
        var wanted = form.write(seen);
        if (PolicyChanges.between(seen, wanted, texts).isEmpty()) {
            guard.setUnsaved(false);
            Notify.success(getTranslation("policy.unchanged"));
            return;
        }
        try {
            desk.policies().save(wanted, seen.version().version());
        } catch (RuleViolation refused) {
            form.refuse(refused);
            return;
        }
        load(seen.version().policy());
        show();
        Notify.success(getTranslation("policy.saved"));
    }

    private void askToRetire() {
        var question = new ConfirmDialog(
                getTranslation("policy.retire-title", getPageTitle()),
                getTranslation("policy.retire-hint"),
                getTranslation("policy.retire"),
                confirmed -> retire());
        question.setCancelable(true);
        question.setCancelText(getTranslation("component.cancel"));
        question.setConfirmButtonTheme("error primary");
        question.open();
    }

    private void retire() {
        desk.policies().retire(versions.get(0).version().policy());
        guard.setUnsaved(false);
        Notify.success(getTranslation("policy.retired", getPageTitle()));
        getUI().ifPresent(ui -> ui.navigate(SlaPolicyListView.class));
    }
}
