package io.opsward.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.opsward.engine.CaseReader;
import io.opsward.engine.DeployedProcess;
import io.opsward.engine.FormSource;
import io.opsward.engine.ModelTexts;
import io.opsward.engine.ProcessAdministration;
import io.opsward.engine.ProcessInfo;
import io.opsward.shared.NotFound;
import io.opsward.shared.ui.BpmnDiagram;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.Moments;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** The model of a process as it is in force, its versions and its forms. */
@Route("processes")
@RolesAllowed({"process-owner", "administrator", "management"})
class ProcessModelView extends Div implements HasUrlParameter<String>, AfterNavigationObserver, HasDynamicTitle {

    private final transient ProcessAdministration administration;
    private final transient CaseReader cases;
    private final transient ModelTexts texts;
    private String key = "";

    ProcessModelView(ProcessAdministration administration, CaseReader cases, ModelTexts texts) {
        addClassName("process-model");
        this.cases = cases;
        this.administration = administration;
        this.texts = texts;
    }

    @Override
    public void setParameter(BeforeEvent event, String processKey) {
        key = processKey;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var deployed = administration.processes().stream()
                .filter(process -> process.process().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("process " + key));
        show(deployed);
    }

    private void show(DeployedProcess deployed) {
        var process = deployed.process();
        var name = texts.processName(process, getLocale());
        var diagram = new BpmnDiagram(getTranslation("workbench.diagram", name));
        removeAll();
        add(
                new PageHeader(name, new RouterLink(getTranslation("workbench.processes"), ProcessListView.class)),
                new Paragraph(
                        getTranslation("workbench.model-of", process.key(), process.version(), deployed.running())),
                diagram);
        diagram.show(administration.diagram(key, getLocale()), Set.of(), Set.of());
        add(new H2(getTranslation("workbench.versions")), versions());
        add(new H2(getTranslation("workbench.forms")), forms(process));
    }

    private DataTable versions() {
        var table = new DataTable(
                getTranslation("workbench.version"),
                getTranslation("workbench.deployed"),
                getTranslation("workbench.running"));
        administration
                .versions(key)
                .forEach(version -> table.addRow(
                        new Span(String.valueOf(version.process().version())),
                        new Span(Moments.dateTime(version.deployedAt())),
                        new Span(String.valueOf(version.running()))));
        return table;
    }

    private Component forms(ProcessInfo process) {
        var forms = cases.forms(process.definitionId());
        if (forms.isEmpty()) {
            return new Paragraph(getTranslation("workbench.no-forms"));
        }
        var list = new UnorderedList();
        forms.stream().map(FormSource::id).distinct().forEach(id -> {
            var name = new Span(id);
            name.addClassName("code");
            list.add(new ListItem(name));
        });
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workbench.processes");
    }
}
