package io.opsward.tasklist;

import io.opsward.casefile.CaseFileService;
import io.opsward.casefile.CaseSummary;
import io.opsward.engine.CaseDuties;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.TaskGateway;
import io.opsward.engine.UserTask;
import io.opsward.identity.AccessRefused;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the page of a task shows, for those who may see it. */
@Service
@Transactional(readOnly = true)
public class TaskPages {

    private final TaskGateway tasks;
    private final ProcessGateway processes;
    private final TaskDrafts drafts;
    private final DoneTasks doneTasks;
    private final CaseFileService cases;
    private final CaseDuties duties;
    private final CurrentUser currentUser;
    private final UserDirectory users;

    TaskPages(
            TaskGateway tasks,
            ProcessGateway processes,
            TaskDrafts drafts,
            DoneTasks doneTasks,
            CaseFileService cases,
            CaseDuties duties,
            CurrentUser currentUser,
            UserDirectory users) {
        this.tasks = tasks;
        this.processes = processes;
        this.drafts = drafts;
        this.doneTasks = doneTasks;
        this.cases = cases;
        this.duties = duties;
        this.currentUser = currentUser;
        this.users = users;
    }

    /**
     * An open task.
     *
     * @throws NotFound if there is no such open task; {@link #done} may know it
     * @throws AccessRefused if the current user may not see it
     */
    public OpenedTask open(String taskId) {
        var task = tasks.get(taskId);
        var summary = summary(task.caseNumber());
        var process = summary.map(CaseSummary::processKey).orElse(task.processKey());
        return new OpenedTask(
                task,
                summary,
                tasks.formOf(task.definitionId(), task.key()),
                processes.startForm(process),
                tasks.variables(taskId),
                drafts.find(taskId),
                access(task));
    }

    /**
     * A completed task, for whom completed it and for those who may read the case; empty if there is none.
     *
     * @throws AccessRefused if the current user is neither
     */
    public Optional<DoneTask> done(String taskId) {
        return doneTasks.find(taskId).map(item -> {
            if (!currentUser.id().equals(item.completedBy()) && !cases.mayRead(item.caseNumber())) {
                throw new AccessRefused("task " + taskId);
            }
            return new DoneTask(item, summary(item.caseNumber()), doneTasks.form(item), doneTasks.values(taskId));
        });
    }

    /** Members of the task's groups who do not hold it and whom no duty keeps away, by name: those it may be handed to. */
    public List<UserId> candidates(UserTask task) {
        var candidates = new LinkedHashSet<>(task.users());
        task.groups().forEach(group -> candidates.addAll(users.membersOf(group)));
        var holder = task.assignee();
        candidates.removeAll(duties.barred(task.id()).keySet());
        return candidates.stream().filter(person -> !person.equals(holder)).toList();
    }

    private OpenedTask.Access access(UserTask task) {
        var me = currentUser.id();
        var barred = duties.barred(task.id()).get(me);
        return new OpenedTask.Access(
                me.equals(task.assignee()),
                barred == null && task.assignee() == null && task.isOfferedTo(me, currentUser.groups()),
                tasks.mayReassign(task),
                barred);
    }

    private Optional<CaseSummary> summary(CaseNumber number) {
        return Optional.ofNullable(cases.find(List.of(number)).get(number));
    }
}
