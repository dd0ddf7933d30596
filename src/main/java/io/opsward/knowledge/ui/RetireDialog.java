package io.opsward.knowledge.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.Query;
import io.opsward.knowledge.ArticleId;
import io.opsward.knowledge.ArticleSummary;
import io.opsward.shared.ui.Notify;

/** Asks which article, if any, is to be read instead of one that is retired. */
class RetireDialog extends Dialog {

    private final transient ArticleId id;
    private final transient ArticleParts parts;
    private final ComboBox<ArticleSummary> instead = new ComboBox<>(getTranslation("knowledge.replaced-by"));

    RetireDialog(ArticleId id, ArticleParts parts) {
        this.id = id;
        this.parts = parts;
        setHeaderTitle(getTranslation("knowledge.retire-title", id));
        instead.setItems((Query<ArticleSummary, String> query) ->
                parts.knowledge().search(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        instead.setItemLabelGenerator(article -> article.id() + " " + article.title());
        instead.setClearButtonVisible(true);
        instead.setWidthFull();
        var content = new Div(new Paragraph(getTranslation("knowledge.retire-hint")), instead);
        content.addClassName("dialog-form");
        add(content);
        var confirm = new Button(getTranslation("knowledge.retire"), click -> retire());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(getTranslation("component.cancel"), click -> close()), confirm);
    }

    private void retire() {
        parts.publication()
                .retireByManagement(
                        id, instead.getOptionalValue().map(ArticleSummary::id).orElse(null));
        close();
        Notify.success(getTranslation("knowledge.retired", id));
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
