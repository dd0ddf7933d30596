package io.opsward.knowledge.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;

/** Keeps unsaved text from being lost: asks within the product, and lets the browser ask when its page is closed. */
class LeaveGuard extends Div {

    private boolean watching;

    LeaveGuard() {
        addClassName("knowledge-guard");
    }

    /** Whether there is something to lose. */
    void watch(boolean unsaved) {
        if (unsaved != watching) {
            watching = unsaved;
            getElement().executeJs("window.onbeforeunload = $0 ? event => event.preventDefault() : null", unsaved);
        }
    }

    /** Goes on only if the person wants to. */
    void ask(ContinueNavigationAction leave) {
        var dialog = dialog("knowledge.leave-title", "knowledge.leave-text", "knowledge.leave");
        dialog.addConfirmListener(confirmed -> {
            watch(false);
            leave.proceed();
        });
        dialog.addCancelListener(cancelled -> leave.cancel());
        dialog.open();
    }

    /** Drops the draft only if the person wants to. */
    void confirmDiscard(SerializableRunnable discard) {
        var dialog = dialog("knowledge.discard-title", "knowledge.discard-text", "knowledge.discard");
        dialog.addConfirmListener(confirmed -> discard.run());
        dialog.open();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().getPage().executeJs("window.onbeforeunload = null");
    }

    private ConfirmDialog dialog(String title, String text, String confirm) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation(title));
        dialog.setText(getTranslation(text));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("component.cancel"));
        dialog.setConfirmText(getTranslation(confirm));
        dialog.setConfirmButtonTheme("error primary");
        return dialog;
    }
}
