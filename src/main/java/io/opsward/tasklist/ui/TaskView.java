package io.opsward.tasklist.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import io.opsward.engine.UserTask;
import io.opsward.shared.NotFound;
import io.opsward.shared.ui.EmptyState;
import io.opsward.shared.ui.Notify;
import io.opsward.tasklist.InboxItem;
import io.opsward.tasklist.InboxService;
import io.opsward.tasklist.TaskPages;
import jakarta.annotation.security.PermitAll;

/** The page of a task: open to work on, completed to look at, gone to be told so. */
@Route("tasks")
@PermitAll
class TaskView extends VerticalLayout
        implements HasUrlParameter<String>, AfterNavigationObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient TaskPages pages;
    private final transient InboxService inbox;
    private final transient TaskTexts texts;
    private final transient TaskParts parts;

    private String taskId = "";
    private String title = "";
    private transient TaskWork work;

    TaskView(TaskPages pages, InboxService inbox, TaskTexts texts, TaskParts parts) {
        this.pages = pages;
        this.inbox = inbox;
        this.texts = texts;
        this.parts = parts;
        addClassName("tasklist-task");
        setPadding(false);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        taskId = parameter;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        work = null;
        try {
            showOpen();
        } catch (NotFound notOpen) {
            showClosed();
        }
    }

    /** What was typed in the pause before the draft is kept is kept now. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (work != null) {
            work.keepDraft();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void showOpen() {
        var opened = pages.open(taskId);
        title = texts.taskName(opened.task(), getLocale());
        work = new TaskWork(opened, parts, this::completed, this::released);
        var columns = new Div(work, parts.caseOf(opened));
        columns.addClassName("tasklist-columns");
        add(parts.head(opened), columns);
    }

    private void showClosed() {
        var done = pages.done(taskId);
        title = done.map(task -> texts.taskName(task.item(), getLocale())).orElse(getTranslation("tasklist.gone"));
        if (done.isPresent()) {
            add(parts.head(done.get()), parts.values(done.get()));
        } else {
            add(new EmptyState(getTranslation("tasklist.gone"), getTranslation("tasklist.gone.hint"), backButton()));
        }
    }

    /** Goes on with the same case where the next step is the same person's, else back to the list. */
    private void completed(UserTask task) {
        work = null;
        inbox.next(task.caseNumber()).ifPresentOrElse(next -> offerNext(task, next), () -> {
            Notify.success(getTranslation("tasklist.completed-named", title));
            InboxPlace.goBack(UI.getCurrent());
        });
    }

    private void released() {
        work = null;
        Notify.success(getTranslation("tasklist.released-named", title));
        InboxPlace.goBack(UI.getCurrent());
    }

    private void offerNext(UserTask task, InboxItem next) {
        removeAll();
        var name = texts.taskName(next, getLocale());
        var onward = new Button(
                getTranslation("tasklist.continue", name),
                event -> UI.getCurrent().navigate(TaskView.class, next.taskId()));
        onward.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        onward.setAutofocus(true);
        onward.focus();
        add(new EmptyState(
                getTranslation("tasklist.completed-named", title),
                getTranslation("tasklist.continue.hint", task.caseNumber().value()),
                onward,
                backButton()));
    }

    private Button backButton() {
        return new Button(getTranslation("tasklist.back"), event -> InboxPlace.goBack(UI.getCurrent()));
    }
}
