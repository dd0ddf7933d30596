package io.opsward.knowledge.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.opsward.knowledge.ArticleContent;
import io.opsward.knowledge.ArticleVersion;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.ui.Notify;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Writes an article, with a preview beside it. Whoever leaves with something unsaved is asked first. */
@Route("knowledge/:id/edit")
@RouteAlias(ArticleEditorView.NEW)
@RolesAllowed({"service-desk", "tech-support", "operations", "management", "process-owner"})
class ArticleEditorView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    static final String NEW = "knowledge/new";

    private final transient ArticleParts parts;
    private final ArticleForm form;
    private final ArticlePaper preview = new ArticlePaper();
    private final LeaveGuard guard = new LeaveGuard();

    private transient @Nullable ArticleVersion draft;
    private transient @Nullable CaseNumber source;

    ArticleEditorView(ArticleParts parts) {
        this.parts = parts;
        addClassName("knowledge-page");
        form = new ArticleForm(parts.catalogue(), this::changed);
    }

    @Override
    public String getPageTitle() {
        return draft == null ? getTranslation("knowledge.write") : getTranslation("knowledge.editing", draft.id());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var isNew = event.getRouteParameters().get("id").isEmpty();
        draft = isNew ? null : parts.authoring().revise(ArticleAddress.article(event));
        source = ArticleAddress.caseNumber(event).orElse(null);
        form.show(draft == null ? ArticleContent.empty() : draft.content());
        build();
    }

    /** Whoever goes away with something unsaved is asked first. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form.isChanged()) {
            guard.ask(event.postpone());
        }
    }

    private void build() {
        removeAll();
        var back = new Anchor("knowledge/mine", getTranslation("knowledge.mine"));
        back.setRouterIgnore(false);
        var columns = new Div(form, previewBox());
        columns.addClassName("knowledge-editor");
        add(back, header(), columns, guard);
        remark();
        changed();
    }

    private Section previewBox() {
        var box = new Section(new H2(getTranslation("knowledge.preview")), preview);
        box.addClassName("knowledge-preview");
        return box;
    }

    private PageHeader header() {
        var discard = new Button(getTranslation("knowledge.discard"), click -> discard());
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        discard.setVisible(draft != null && draft.caseNumber() == null);
        var save = new Button(getTranslation("knowledge.save"), click -> save());
        var submit = new Button(getTranslation("knowledge.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new PageHeader(getPageTitle(), discard, save, submit);
    }

    /** What the reviewer asked for stands where it is mended. */
    private void remark() {
        if (draft != null && draft.version() > 1) {
            parts.knowledge().versions(draft.id()).stream()
                    .filter(version -> version.version() == draft.version() - 1)
                    .filter(version -> version.review().remark() != null)
                    .findFirst()
                    .ifPresent(version -> addComponentAtIndex(
                            2, new ReviewRemark(version, parts.people().displayNames(ReviewRemark.people(version)))));
        }
    }

    private void changed() {
        preview.show(form.content());
        guard.watch(form.isChanged());
    }

    private void save() {
        var isNew = draft == null;
        keep();
        Notify.success(getTranslation("knowledge.saved"));
        if (isNew) {
            UI.getCurrent().navigate("knowledge/" + requireDraft().id() + "/edit");
        }
    }

    private void submit() {
        keep();
        var number = parts.authoring().submit(requireDraft().id());
        Notify.success(getTranslation("knowledge.submitted", number));
        UI.getCurrent().navigate(MyArticlesView.class);
    }

    private void keep() {
        var content = form.content();
        draft = draft == null
                ? parts.authoring().draft(content, source)
                : parts.authoring().save(draft, content);
        form.show(draft.content());
        changed();
    }

    private void discard() {
        guard.confirmDiscard(() -> {
            parts.authoring().discard(requireDraft().id());
            form.show(form.content());
            UI.getCurrent().navigate(MyArticlesView.class);
        });
    }

    private ArticleVersion requireDraft() {
        if (draft == null) {
            throw new IllegalStateException("Nothing was saved");
        }
        return draft;
    }
}
