package io.opsward.tasklist.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.opsward.engine.UserTask;
import io.opsward.form.FormRefused;
import io.opsward.form.ui.RenderedForm;
import io.opsward.shared.NotFound;
import io.opsward.shared.ui.Moments;
import io.opsward.shared.ui.Notify;
import io.opsward.tasklist.OpenedTask;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** An open task's form with what one may do with it. Whatever goes wrong, what was typed stays where it is. */
class TaskWork extends Div {

    private final transient TaskParts parts;
    private final transient Optional<RenderedForm> form;
    private final transient Consumer<UserTask> onCompleted;
    private final Runnable onReleased;
    private final TaskActions actions;
    private final Div notes = new Div();
    private final Div draftNote = new Div();
    private final Span saved = new Span();

    private transient OpenedTask opened;
    private transient Map<String, Object> kept;

    TaskWork(OpenedTask opened, TaskParts parts, Consumer<UserTask> onCompleted, Runnable onReleased) {
        this.opened = opened;
        this.parts = parts;
        this.onCompleted = onCompleted;
        this.onReleased = onReleased;
        addClassName("tasklist-work");
        form = opened.form().map(source -> parts.form(source, opened.variables()));
        saved.addClassName("tasklist-saved");
        saved.getElement().setAttribute("role", "status");
        actions = new TaskActions(this::claim, this::release, this::reassign, this::complete);
        add(notes, draftNote);
        form.ifPresentOrElse(
                shown -> add(shown.component()), () -> add(new Paragraph(getTranslation("tasklist.no-form"))));
        add(saved, actions);
        opened.draft().ifPresent(draft -> form.ifPresent(shown -> shown.setValues(draft.values())));
        kept = typed();
        form.ifPresent(shown -> {
            shown.onChange(values -> keepDraft());
            shown.onSubmit(this::complete);
        });
        tellDraft();
        showAccess();
    }

    /** Keeps what was typed, if that has changed since it was kept. */
    final void keepDraft() {
        var values = typed();
        if (!values.equals(kept)
                && editable()
                && parts.drafts().save(opened.task().id(), values)) {
            kept = values;
            saved.setText(getTranslation(
                    "tasklist.draft.saved", Moments.time(parts.clock().instant())));
        }
    }

    private void claim() {
        try {
            take();
        } catch (RuntimeException refused) {
            if (!LateClaims.isDemanded(refused)) {
                throw refused;
            }
            parts.lateClaims().ask(opened.task().id(), opened.task().caseNumber(), this::claimed);
        } finally {
            refresh();
        }
    }

    private void take() {
        var values = typed();
        if (values.equals(kept)) {
            parts.acts().claim(opened.task().id());
        } else {
            parts.acts().claim(opened.task().id(), values);
            kept = values;
        }
        claimed();
    }

    private void claimed() {
        refresh();
        saved.setText(getTranslation("tasklist.claimed"));
    }

    private void release() {
        try {
            parts.acts().release(opened.task().id(), typed());
        } catch (RuntimeException refused) {
            refresh();
            throw refused;
        }
        onReleased.run();
    }

    private void reassign() {
        keepDraft();
        parts.reassignDialog(opened.task(), () -> {
                    Notify.success(getTranslation("tasklist.reassigned"));
                    refresh();
                })
                .open();
    }

    private void complete() {
        if (!opened.access().held()) {
            Notify.problem(getTranslation("tasklist.claim-first"));
            return;
        }
        try {
            parts.acts().complete(opened.task().id(), typed(), getLocale());
        } catch (FormRefused refused) {
            form.ifPresent(shown -> shown.showErrors(refused));
            actions.enable(opened.access(), form);
            return;
        } catch (RuntimeException refused) {
            refresh();
            throw refused;
        }
        onCompleted.accept(opened.task());
    }

    /** Asks who has the task now; the fields keep what is in them. */
    private void refresh() {
        try {
            opened = parts.pages().open(opened.task().id());
            showAccess();
        } catch (NotFound gone) {
            notes.removeAll();
            notes.add(note("tasklist.gone.hint"));
            form.ifPresent(shown -> shown.setReadOnly(true));
            actions.setVisible(false);
        }
    }

    private void showAccess() {
        notes.removeAll();
        var holder = opened.task().assignee();
        if (holder != null && !opened.access().held()) {
            notes.add(note("tasklist.held-by", parts.displayName(holder)));
        } else if (opened.access().barred() != null) {
            notes.add(note(
                    "task.duties-apart",
                    parts.whyAndWhoElse(opened.task(), opened.access().barred())));
        } else if (opened.access().claimable()) {
            notes.add(note("tasklist.may-fill"));
        }
        form.ifPresent(shown -> shown.setReadOnly(!editable()));
        actions.enable(opened.access(), form);
    }

    private void tellDraft() {
        opened.draft().ifPresent(draft -> {
            var at = Moments.dateTime(draft.savedAt());
            draftNote.addClassNames("tasklist-note", "tasklist-draft-note");
            draftNote.add(new Span(
                    parts.isMe(draft.by())
                            ? getTranslation("tasklist.draft.own", at)
                            : getTranslation("tasklist.draft.other", parts.displayName(draft.by()), at)));
        });
    }

    private boolean editable() {
        return opened.access().held() && opened.access().barred() == null
                || opened.access().claimable();
    }

    private Map<String, Object> typed() {
        return form.map(RenderedForm::values).orElse(Map.of());
    }

    private Div note(String key, Object... parameters) {
        var note = new Div(new Span(getTranslation(key, parameters)));
        note.addClassName("tasklist-note");
        return note;
    }
}
