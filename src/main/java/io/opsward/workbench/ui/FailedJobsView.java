package io.opsward.workbench.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.details.DetailsVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.opsward.engine.FailedJob;
import io.opsward.engine.ModelTexts;
import io.opsward.engine.ProcessAdministration;
import io.opsward.shared.ui.CaseLink;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.EmptyState;
import io.opsward.shared.ui.Moments;
import io.opsward.shared.ui.Notify;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Steps that the product could not do, to be tried again once the cause is gone, and messages that nobody receives. */
@Route("failed-jobs")
@Menu(title = "workbench.failed-jobs", order = 84, icon = "vaadin:wrench")
@RolesAllowed({"process-owner", "administrator"})
class FailedJobsView extends Div implements AfterNavigationObserver {

    private static final int PAGE = 50;

    private final transient ProcessAdministration administration;
    private final transient ModelTexts texts;
    private final UndeliveredMessagesPanel messages;
    private final DataTable table;
    private final Div kinds = new Div();
    private final Div nothing = new Div();
    private final transient List<FailedJob> shown = new ArrayList<>();
    private final Button older = new Button(getTranslation("workbench.older-jobs"));
    private @Nullable String last;

    FailedJobsView(ProcessAdministration administration, ModelTexts texts) {
        this.administration = administration;
        this.texts = texts;
        messages = new UndeliveredMessagesPanel(administration);
        table = new DataTable(
                getTranslation("workbench.case"),
                getTranslation("workbench.step"),
                getTranslation("workbench.failure"),
                getTranslation("workbench.failed-at"),
                getTranslation("workbench.what-to-do"));
        kinds.addClassName("toolbar");
        nothing.add(new EmptyState(
                getTranslation("workbench.no-failed-jobs"), getTranslation("workbench.no-failed-jobs-hint")));
        older.addClickListener(click -> load());
        var hint = new Paragraph(getTranslation("workbench.failed-jobs-hint"));
        hint.addClassName("page-hint");
        add(
                new PageHeader(
                        getTranslation("workbench.failed-jobs"),
                        new Button(
                                getTranslation("workbench.refresh"), VaadinIcon.REFRESH.create(), click -> reload())),
                hint,
                kinds,
                table,
                nothing,
                older,
                messages);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        reload();
    }

    private void reload() {
        table.clear();
        shown.clear();
        last = null;
        load();
        messages.reload();
    }

    private void load() {
        var page = administration.failedJobs(last, PAGE);
        page.forEach(this::addRow);
        shown.addAll(page);
        showKinds();
        if (!page.isEmpty()) {
            last = page.get(page.size() - 1).id();
        }
        older.setVisible(page.size() == PAGE);
        table.setVisible(!table.isEmpty());
        nothing.setVisible(table.isEmpty());
    }

    private void addRow(FailedJob job) {
        var when = new Span(Moments.dateTime(job.failedAt()));
        when.addClassName("nowrap");
        var retry = new Button(getTranslation("workbench.retry"), click -> confirm(job));
        retry.setAriaLabel(getTranslation("workbench.retry-step", step(job), job.caseNumber()));
        table.addRow(new CaseLink(job.caseNumber()), where(job), failure(job), when, retry);
    }

    private Div where(FailedJob job) {
        var process = new Span(texts.processName(job.process(), getLocale()));
        process.addClassName("muted");
        return new Div(new Div(new Span(step(job))), process);
    }

    private String step(FailedJob job) {
        return switch (job.elementId()) {
            case FailedJob.TIMER -> getTranslation("workbench.timer");
            case FailedJob.MESSAGE -> getTranslation("workbench.delivery");
            default -> modelled(job);
        };
    }

    private String modelled(FailedJob job) {
        var key = job.process().key() + "." + job.elementId();
        return texts.text(job.process().definitionId(), key, job.elementName(), getLocale());
    }

    /** In plain words; what the step itself says is folded away. */
    private Div failure(FailedJob job) {
        var failure = new Div(new Span(getTranslation("workbench.failure." + FailureKind.of(job.message()))));
        if (job.message() != null) {
            var details = new Details(getTranslation("workbench.technical"), new Span(job.message()));
            details.addThemeVariants(DetailsVariant.SMALL);
            failure.add(details);
        }
        return failure;
    }

    /** One button for each step that has failed more than once. */
    private void showKinds() {
        kinds.removeAll();
        shown.stream()
                .collect(Collectors.groupingBy(
                        job -> job.process().key() + "." + job.elementId(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(jobs -> jobs.size() > 1)
                .forEach(jobs -> kinds.add(new Button(
                        getTranslation("workbench.retry-all", step(jobs.get(0))), click -> confirmAll(jobs.get(0)))));
        kinds.setVisible(kinds.getComponentCount() > 0);
    }

    private void confirmAll(FailedJob kind) {
        ask(getTranslation("workbench.retry-all-question", step(kind)), () -> {
            var tried = administration.retryAll(kind.process().key(), kind.elementId());
            Notify.success(getTranslation("workbench.retried-all", tried));
            reload();
        });
    }

    private void confirm(FailedJob job) {
        ask(getTranslation("workbench.retry-question", step(job), job.caseNumber()), () -> {
            administration.retry(job.jobId());
            Notify.success(getTranslation("workbench.retried", job.caseNumber()));
            reload();
        });
    }

    private void ask(String question, Runnable act) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(getTranslation("workbench.retry-text"));
        dialog.setConfirmText(getTranslation("workbench.retry"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("workbench.cancel"));
        dialog.addConfirmListener(confirmed -> act.run());
        dialog.open();
    }
}
