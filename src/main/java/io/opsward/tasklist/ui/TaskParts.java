package io.opsward.tasklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.opsward.engine.FormSource;
import io.opsward.engine.Separation;
import io.opsward.engine.UserTask;
import io.opsward.form.ui.FormRenderer;
import io.opsward.form.ui.RenderedForm;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import io.opsward.servicelevel.ServiceClocks;
import io.opsward.servicelevel.ui.ClockBadge;
import io.opsward.shared.Phrase;
import io.opsward.tasklist.DoneTask;
import io.opsward.tasklist.OpenedTask;
import io.opsward.tasklist.TaskActs;
import io.opsward.tasklist.TaskDrafts;
import io.opsward.tasklist.TaskPages;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Makes the parts of a task's page, and gives them what they need. */
@Service
class TaskParts {

    private static final int OTHERS_NAMED = 5;

    private final TaskActs acts;
    private final TaskDrafts drafts;
    private final TaskPages pages;
    private final TaskTexts texts;
    private final FormRenderer renderer;
    private final UserDirectory users;
    private final CurrentUser currentUser;
    private final LateClaims lateClaims;
    private final ServiceClocks clocks;
    private final Clock clock;

    TaskParts(
            TaskActs acts,
            TaskDrafts drafts,
            TaskPages pages,
            TaskTexts texts,
            FormRenderer renderer,
            UserDirectory users,
            CurrentUser currentUser,
            LateClaims lateClaims,
            ServiceClocks clocks,
            Clock clock) {
        this.acts = acts;
        this.drafts = drafts;
        this.pages = pages;
        this.texts = texts;
        this.renderer = renderer;
        this.users = users;
        this.currentUser = currentUser;
        this.lateClaims = lateClaims;
        this.clocks = clocks;
        this.clock = clock;
    }

    TaskActs acts() {
        return acts;
    }

    TaskDrafts drafts() {
        return drafts;
    }

    TaskPages pages() {
        return pages;
    }

    LateClaims lateClaims() {
        return lateClaims;
    }

    Clock clock() {
        return clock;
    }

    boolean isMe(UserId person) {
        return person.equals(currentUser.id());
    }

    String displayName(UserId person) {
        return users.displayName(person);
    }

    /** The values of the text that says why somebody may not do the task and who could. */
    Object[] whyAndWhoElse(UserTask task, Separation barred) {
        var others = pages.candidates(task);
        var named = others.stream().limit(OTHERS_NAMED).toList();
        var names = users.displayNames(named);
        return new Object[] {
            barred.demand(),
            others.size(),
            Phrase.list(named.stream().map(names::get).toList())
        };
    }

    /** Dialog in which a leader hands the task over. @param onDone told when that has happened */
    ReassignDialog reassignDialog(UserTask task, Runnable onDone) {
        var candidates = pages.candidates(task);
        var name = texts.taskName(task, UI.getCurrent().getLocale());
        return new ReassignDialog(name, candidates, users.displayNames(candidates), (to, remark) -> {
            acts.reassign(task.id(), to, remark);
            onDone.run();
        });
    }

    RenderedForm form(FormSource source, Map<String, ?> variables) {
        return renderer.render(source, variables);
    }

    Component head(OpenedTask opened) {
        var task = opened.task();
        var now = clock.instant();
        var head = new TaskHead(
                texts.taskName(task, UI.getCurrent().getLocale()),
                task.caseNumber(),
                opened.summary(),
                new TaskHead.Times(task.createdAt(), task.dueAt(), null, now));
        clocks.ofTasks(List.of(task.id())).values().forEach(glance -> head.show(new ClockBadge(glance, now)));
        return head;
    }

    Component head(DoneTask done) {
        var item = done.item();
        return new TaskHead(
                texts.taskName(item, UI.getCurrent().getLocale()),
                item.caseNumber(),
                done.summary(),
                new TaskHead.Times(item.createdAt(), item.dueAt(), item.completedAt(), clock.instant()));
    }

    /** What the case is about, beside the form. */
    Component caseOf(OpenedTask opened) {
        var report = opened.report().map(source -> renderer.display(source, opened.variables()));
        var registeredBy = opened.summary().map(summary -> users.displayName(summary.registeredBy()));
        return new TaskCase(opened.task().caseNumber(), opened.summary(), registeredBy.orElse(""), report);
    }

    /** A completed task's form with its values. */
    Component values(DoneTask done) {
        var by = Optional.ofNullable(done.item().completedBy())
                .map(users::displayName)
                .orElse("");
        var note = new Paragraph(UI.getCurrent().getTranslation("tasklist.done-by", by));
        note.addClassName("tasklist-note");
        var values = new Div(note);
        values.addClassName("tasklist-work");
        done.form()
                .ifPresent(source ->
                        values.add(renderer.display(source, done.values()).component()));
        return values;
    }
}
