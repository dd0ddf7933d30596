package io.opsward.tasklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.opsward.form.ui.RenderedForm;
import io.opsward.tasklist.OpenedTask;
import java.util.Optional;

/** The buttons of a task: only what this person may do now. */
class TaskActions extends Div {

    private final Button claim;
    private final Button complete;
    private final Button release;
    private final Button reassign;

    TaskActions(Runnable onClaim, Runnable onRelease, Runnable onReassign, Runnable onComplete) {
        addClassName("tasklist-actions");
        getElement().setAttribute("role", "toolbar");
        reassign = button("tasklist.reassign", onReassign);
        reassign.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        release = button("tasklist.release", onRelease);
        complete = button("tasklist.complete", onComplete);
        claim = button("tasklist.claim", onClaim);
        claim.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        claim.setDisableOnClick(true);
        release.setDisableOnClick(true);
        complete.setDisableOnClick(true);
        add(new Component[] {reassign, release, complete, claim});
    }

    /** Shows what is possible, and lets it be pressed again after it failed. */
    void enable(OpenedTask.Access access, Optional<RenderedForm> form) {
        claim.setVisible(access.claimable());
        claim.setEnabled(true);
        release.setVisible(access.held());
        release.setEnabled(true);
        reassign.setVisible(access.reassignable());
        var ownButton = form.filter(RenderedForm::hasSubmitButton).isPresent();
        complete.setVisible(access.claimable() || access.held() && !ownButton);
        complete.setEnabled(access.held() && access.barred() == null);
        complete.setTooltipText(access.held() ? "" : getTranslation("tasklist.claim-first"));
        setVisible(getChildren().anyMatch(Component::isVisible));
        if (access.held()) {
            complete.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        } else {
            complete.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
    }

    private Button button(String key, Runnable onClick) {
        return new Button(getTranslation(key), event -> onClick.run());
    }
}
