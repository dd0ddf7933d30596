package io.opsward.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import io.opsward.catalogue.ClientOrganisation;
import io.opsward.catalogue.ServiceCatalogue;
import io.opsward.catalogue.ServiceItem;
import io.opsward.identity.GroupKey;
import io.opsward.knowledge.ArticleContent;
import io.opsward.knowledge.ArticleKind;
import io.opsward.knowledge.Audience;
import io.opsward.knowledge.Confidentiality;
import java.util.List;
import java.util.stream.Stream;

/** The fields of an article. */
class ArticleForm extends Div {

    private static final List<String> GROUPS = List.of(
            "service-desk",
            "operations",
            "tech-network",
            "tech-os",
            "tech-database",
            "tech-middleware",
            "tech-application",
            "tech-hardware",
            "tech-integration",
            "tech-security");

    private final RadioButtonGroup<ArticleKind> kind = new RadioButtonGroup<>();
    private final TextField title = new TextField();
    private final TextArea symptom = area();
    private final TextArea workaround = area();
    private final TextArea solution = area();
    private final TextArea analysis = area();
    private final TextField appliesTo = new TextField();
    private final TextField keywords = new TextField();
    private final RadioButtonGroup<Confidentiality> confidentiality = new RadioButtonGroup<>();
    private final MultiSelectComboBox<String> groups = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<String> services = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<String> clients = new MultiSelectComboBox<>();

    private transient ArticleContent shown = ArticleContent.empty();

    ArticleForm(ServiceCatalogue catalogue, SerializableRunnable onChange) {
        addClassNames("card", "knowledge-form");
        kind.setItems(ArticleKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("knowledge.kind." + one));
        confidentiality.setItems(Confidentiality.values());
        confidentiality.setItemLabelGenerator(one -> getTranslation("knowledge.confidentiality." + one));
        groups.setItems(GROUPS);
        groups.setItemLabelGenerator(key -> getTranslation("group." + key));
        services.setItems(catalogue.items().stream().map(ServiceItem::key).toList());
        services.setItemLabelGenerator(key -> catalogue.itemName(key, getLocale()));
        clients.setItems(
                catalogue.organisations().stream().map(ClientOrganisation::key).toList());
        clients.setItemLabelGenerator(key -> catalogue.organisationName(key, getLocale()));
        title.setMaxLength(ArticleContent.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        keywords.setHelperText(getTranslation("knowledge.keywords-hint"));
        symptom.setRequiredIndicatorVisible(true);
        Stream.of(services, clients).forEach(field -> field.setPlaceholder(getTranslation("knowledge.all")));
        label(kind, "kind").label(title, "title-of").label(symptom, "symptom").label(workaround, "workaround");
        label(solution, "solution")
                .label(analysis, "analysis")
                .label(appliesTo, "applies-to")
                .label(keywords, "keywords");
        label(confidentiality, "confidentiality")
                .label(groups, "reader-groups")
                .label(services, "service")
                .label(clients, "client");
        listen(onChange);
    }

    /** Shows the text; nothing counts as changed. */
    void show(ArticleContent content) {
        shown = content;
        kind.setValue(content.kind());
        title.setValue(content.title());
        symptom.setValue(content.symptom());
        workaround.setValue(content.workaround());
        solution.setValue(content.solution());
        analysis.setValue(content.analysis());
        appliesTo.setValue(content.appliesTo());
        keywords.setValue(String.join(", ", content.keywords()));
        var audience = content.audience();
        confidentiality.setValue(audience.confidentiality());
        groups.setValue(audience.groups().stream().map(GroupKey::value).toList());
        services.setValue(audience.services());
        clients.setValue(audience.clients());
        adapt();
    }

    /** What is typed. */
    ArticleContent content() {
        var audience = new Audience(
                confidentiality.getValue(),
                groups.getValue().stream().map(GroupKey::new).toList(),
                List.copyOf(clients.getValue()),
                List.copyOf(services.getValue()));
        return new ArticleContent(
                kind.getValue(),
                title.getValue(),
                symptom.getValue(),
                analysis.getValue(),
                workaround.getValue(),
                solution.getValue(),
                appliesTo.getValue(),
                Stream.of(keywords.getValue().split("[,，、;；]")).toList(),
                audience,
                shown.problem());
    }

    /** Whether something else is typed than was shown. */
    boolean isChanged() {
        return !content().equals(shown);
    }

    private void adapt() {
        var knownError = kind.getValue() == ArticleKind.KNOWN_ERROR;
        workaround.setVisible(knownError || !workaround.isEmpty());
        workaround.setRequiredIndicatorVisible(knownError);
        solution.setRequiredIndicatorVisible(!knownError);
        groups.setVisible(confidentiality.getValue() == Confidentiality.RESTRICTED);
    }

    private void listen(SerializableRunnable onChange) {
        Stream.<HasValue<?, ?>>of(
                        kind,
                        title,
                        symptom,
                        workaround,
                        solution,
                        analysis,
                        appliesTo,
                        keywords,
                        confidentiality,
                        groups,
                        services,
                        clients)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        adapt();
                        onChange.run();
                    }
                }));
    }

    private <C extends Component & HasLabel> ArticleForm label(C field, String key) {
        field.setLabel(getTranslation("knowledge." + key));
        add(field);
        return this;
    }

    private static TextArea area() {
        var area = new TextArea();
        area.setMaxLength(ArticleContent.LONGEST_TEXT);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setMinRows(3);
        return area;
    }
}
