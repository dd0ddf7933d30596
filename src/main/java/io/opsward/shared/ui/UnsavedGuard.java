package io.opsward.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;

/** Asks before somebody leaves a page, or closes the browser, with changes that are not saved. */
public final class UnsavedGuard {

    private static final String WARN = "window.onbeforeunload = $0 ? event => event.preventDefault() : null";

    private final Component page;

    private boolean unsaved;

    /** @param page passes its {@code beforeLeave} on to {@link #beforeLeave} */
    public UnsavedGuard(Component page) {
        this.page = page;
    }

    /** Says whether there is something to lose. */
    public void setUnsaved(boolean unsaved) {
        if (this.unsaved != unsaved) {
            this.unsaved = unsaved;
            page.getUI().ifPresent(ui -> ui.getPage().executeJs(WARN, unsaved));
        }
    }

    /** Whether there is something to lose. */
    public boolean isUnsaved() {
        return unsaved;
    }

    /** Lets pass, or asks first. */
    public void beforeLeave(BeforeLeaveEvent event) {
        if (unsaved) {
            var leaving = event.postpone();
            var question = new ConfirmDialog(
                    page.getTranslation("component.unsaved"),
                    page.getTranslation("component.unsaved.hint"),
                    page.getTranslation("component.unsaved.leave"),
                    confirmed -> {
                        setUnsaved(false);
                        leaving.proceed();
                    });
            question.setCancelable(true);
            question.setCancelText(page.getTranslation("component.unsaved.stay"));
            question.addCancelListener(stayed -> leaving.cancel());
            question.setConfirmButtonTheme("error primary");
            question.open();
        }
    }
}
