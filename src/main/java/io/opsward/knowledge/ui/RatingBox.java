package io.opsward.knowledge.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import io.opsward.knowledge.Article;
import io.opsward.knowledge.ArticleFeedback;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.ui.Notify;
import org.jspecify.annotations.Nullable;

/** Asks whether the article helped, and shows what others said. */
class RatingBox extends Section {

    private final transient Article article;
    private final transient @Nullable CaseNumber caseNumber;
    private final transient ArticleParts parts;
    private final TextArea remark = new TextArea(getTranslation("knowledge.remark"));

    RatingBox(Article article, @Nullable CaseNumber caseNumber, ArticleParts parts) {
        this.article = article;
        this.caseNumber = caseNumber;
        this.parts = parts;
        addClassNames("card", "knowledge-side", "knowledge-rating");
        add(new H2(getTranslation("knowledge.helpful-question")), summary());
        if (article.status().isPublished()) {
            ask();
        }
        showRemarks();
    }

    private Paragraph summary() {
        var count = article.count();
        var rate = count.helpfulPercent();
        var text = new Paragraph(
                rate.isEmpty()
                        ? getTranslation("knowledge.not-rated")
                        : getTranslation(
                                "knowledge.rated",
                                rate.getAsInt(),
                                count.helpful(),
                                count.helpful() + count.unhelpful()));
        text.addClassName("muted");
        return text;
    }

    private void ask() {
        var own = parts.feedback().ownRating(article.id(), caseNumber);
        remark.setMaxLength(ArticleFeedback.LONGEST_REMARK);
        remark.setWidthFull();
        remark.setPlaceholder(getTranslation("knowledge.remark-hint"));
        own.ifPresent(rating -> remark.setValue(rating.remark()));
        var yes = new Button(getTranslation("knowledge.helped"), VaadinIcon.THUMBS_UP_O.create(), click -> rate(true));
        var no = new Button(
                getTranslation("knowledge.did-not-help"), VaadinIcon.THUMBS_DOWN_O.create(), click -> rate(false));
        own.ifPresent(rating -> {
            var given = rating.helpful() ? yes : no;
            given.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            given.getElement().setAttribute("aria-pressed", true);
        });
        var buttons = new Div(yes, no);
        buttons.addClassName("knowledge-rating-buttons");
        add(remark, buttons);
        if (caseNumber != null) {
            var about = new Paragraph(getTranslation("knowledge.rated-for", caseNumber));
            about.addClassName("muted");
            add(about);
        }
    }

    private void rate(boolean helpful) {
        parts.feedback().rate(article.id(), caseNumber, helpful, remark.getValue());
        Notify.success(getTranslation("knowledge.thanks"));
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private void showRemarks() {
        for (var said : parts.feedback().remarks(article.id())) {
            var icon = said.helpful() ? VaadinIcon.THUMBS_UP_O.create() : VaadinIcon.THUMBS_DOWN_O.create();
            icon.getElement()
                    .setAttribute(
                            "aria-label",
                            getTranslation(said.helpful() ? "knowledge.helped" : "knowledge.did-not-help"));
            var text = new Div(icon, new Span(said.remark()));
            text.addClassName("knowledge-remark");
            add(text);
        }
    }
}
