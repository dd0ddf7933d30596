package io.opsward.workbench.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.opsward.engine.DeployedProcess;
import io.opsward.engine.ModelFinding;
import io.opsward.engine.ModelTexts;
import io.opsward.engine.ProcessAdministration;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import io.opsward.shared.ui.Badge;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.EmptyState;
import io.opsward.shared.ui.Moments;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** Processes in force, with what the model check has found. */
@Route("processes")
@Menu(title = "workbench.processes", order = 82, icon = "vaadin:cluster")
@RolesAllowed({"process-owner", "administrator", "management"})
class ProcessListView extends Div implements AfterNavigationObserver {

    private final transient ProcessAdministration administration;
    private final transient ModelTexts texts;
    private final transient UserDirectory directory;
    private final Div findings = new Div();
    private final Div processes = new Div();

    ProcessListView(ProcessAdministration administration, ModelTexts texts, UserDirectory directory) {
        this.administration = administration;
        this.texts = texts;
        this.directory = directory;
        add(
                new PageHeader(getTranslation("workbench.processes")),
                processes,
                new H2(getTranslation("workbench.findings")),
                findings);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var found = administration.findings();
        show(administration.processes(), found);
        showFindings(found);
    }

    private void show(List<DeployedProcess> deployed, List<ModelFinding> found) {
        processes.removeAll();
        if (deployed.isEmpty()) {
            processes.add(new EmptyState(
                    getTranslation("workbench.no-processes"), getTranslation("workbench.no-processes-hint")));
            return;
        }
        var table = new DataTable(
                getTranslation("workbench.process"),
                getTranslation("workbench.folder"),
                getTranslation("workbench.version"),
                getTranslation("workbench.deployed"),
                getTranslation("workbench.deployed-by"),
                getTranslation("workbench.running"),
                getTranslation("workbench.checked"));
        var names = directory.displayNames(
                deployed.stream().map(DeployedProcess::deployedBy).distinct().toList());
        deployed.forEach(process -> addRow(table, process, names, findingsOf(process, found)));
        processes.add(table);
    }

    private void addRow(DataTable table, DeployedProcess deployed, Map<UserId, String> names, Badge checked) {
        var process = deployed.process();
        var link = new RouterLink(texts.processName(process, getLocale()), ProcessModelView.class, process.key());
        link.addClassName("strong");
        table.addRow(
                link,
                cell(deployed.folder(), "code"),
                new Span(String.valueOf(process.version())),
                cell(Moments.dateTime(deployed.deployedAt()), "nowrap"),
                new Span(deployer(deployed.deployedBy(), names)),
                new Span(String.valueOf(deployed.running())),
                checked);
    }

    /** Files of a folder begin with its name. */
    private Badge findingsOf(DeployedProcess deployed, List<ModelFinding> found) {
        var number = found.stream()
                .filter(finding -> finding.file().replaceFirst("^forms/", "").matches(deployed.folder() + "[-.].*"))
                .count();
        return number == 0
                ? new Badge(getTranslation("workbench.no-finding"), Badge.Tone.SUCCESS)
                : new Badge(getTranslation("workbench.findings-number", number), Badge.Tone.DANGER);
    }

    private String deployer(UserId by, Map<UserId, String> names) {
        return by.equals(UserId.SYSTEM) ? getTranslation("workbench.product") : names.getOrDefault(by, by.value());
    }

    private void showFindings(List<ModelFinding> found) {
        findings.removeAll();
        if (found.isEmpty()) {
            findings.add(new Paragraph(getTranslation("workbench.no-findings")));
            return;
        }
        var table = new DataTable(
                getTranslation("workbench.severity"),
                getTranslation("workbench.file"),
                getTranslation("workbench.element"),
                getTranslation("workbench.reason"));
        found.forEach(finding -> table.addRow(
                new Badge(
                        getTranslation("workbench.severity." + finding.severity()),
                        finding.isError() ? Badge.Tone.DANGER : Badge.Tone.WARNING),
                cell(finding.file(), "code"),
                element(finding),
                new Span(finding.reason())));
        findings.add(new Paragraph(getTranslation("workbench.findings-hint")), table);
    }

    private static Div element(ModelFinding finding) {
        var element = new Div();
        if (finding.elementName() != null) {
            element.add(new Span(finding.elementName() + " "));
        }
        element.add(cell(finding.elementId() == null ? "–" : finding.elementId(), "code"));
        return element;
    }

    private static Span cell(String text, String className) {
        var cell = new Span(text);
        cell.addClassName(className);
        return cell;
    }
}
