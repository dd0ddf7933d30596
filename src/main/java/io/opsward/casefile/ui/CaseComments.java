package io.opsward.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import io.opsward.casefile.CaseComment;
import io.opsward.casefile.CaseSummary;
import io.opsward.identity.UserId;
import io.opsward.shared.ui.Badge;
import io.opsward.shared.ui.EmptyState;
import io.opsward.shared.ui.Moments;
import io.opsward.shared.ui.Notify;

/** Comments on the case, oldest first, with a place to add one for those who may. */
class CaseComments extends Div {

    private static final int LONGEST = 4_000;

    private final transient CaseSummary summary;
    private final transient CaseParts parts;
    private final Runnable added;
    private final Div list = new Div();
    private final TextArea text = new TextArea();
    private final Checkbox visibleToClient = new Checkbox();

    /** @param added told after a comment was added */
    CaseComments(CaseSummary summary, CaseParts parts, Runnable added) {
        this.summary = summary;
        this.parts = parts;
        this.added = added;
        addClassName("case-comments");
        list.addClassName("comment-list");
        add(list);
        if (parts.cases().mayContribute(summary.number())) {
            add(editor());
        }
        show();
    }

    private void show() {
        list.removeAll();
        var comments = parts.cases().comments(summary.number());
        comments.forEach(comment -> list.add(comment(comment)));
        if (comments.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("casefile.no-comments"), getTranslation("casefile.no-comments-hint")));
        }
    }

    private Article comment(CaseComment comment) {
        var author = new Span(
                comment.by().equals(UserId.SYSTEM)
                        ? getTranslation("casefile.system")
                        : parts.texts().person(comment.by()));
        author.addClassName("comment-author");
        var at = new Span(Moments.dateTime(comment.at()));
        at.addClassName("muted");
        var head = new Header(author, at);
        if (parts.cases().readsInternal()) {
            head.add(
                    comment.visibleToClient()
                            ? new Badge(getTranslation("casefile.comment-for-client"), Badge.Tone.INFO)
                            : new Badge(getTranslation("casefile.comment-internal"), Badge.Tone.NEUTRAL));
        }
        var written = new Paragraph(comment.text());
        written.addClassName("comment-text");
        var article = new Article(head, written);
        article.addClassName("comment");
        return article;
    }

    private Component editor() {
        text.setLabel(getTranslation("casefile.comment"));
        text.setMaxLength(LONGEST);
        text.setMinRows(3);
        text.setWidthFull();
        visibleToClient.setLabel(getTranslation("casefile.comment-visible"));
        visibleToClient.setVisible(parts.cases().readsInternal());
        var add = new Button(getTranslation("casefile.comment-add"), click -> addComment());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(visibleToClient, add);
        actions.addClassName("comment-actions");
        var editor = new Div(text, actions);
        editor.addClassName("card");
        return editor;
    }

    private void addComment() {
        parts.cases().comment(summary.number(), text.getValue(), visibleToClient.getValue());
        text.clear();
        visibleToClient.clear();
        Notify.success(getTranslation("casefile.comment-added"));
        show();
        added.run();
    }
}
