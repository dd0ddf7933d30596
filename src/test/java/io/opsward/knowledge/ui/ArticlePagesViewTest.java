package io.opsward.knowledge.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.opsward.casefile.CaseFileService;
import io.opsward.knowledge.ArticleAuthoring;
import io.opsward.knowledge.ArticleContent;
import io.opsward.knowledge.ArticleFeedback;
import io.opsward.knowledge.ArticleId;
import io.opsward.knowledge.ArticleWorklist;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.ui.CaseLink;
import io.opsward.testing.As;
import io.opsward.testing.ViewTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ArticlePagesViewTest extends ViewTest {

    @Autowired
    private ArticleAuthoring authoring;

    @Autowired
    private ArticleWorklist worklist;

    @Autowired
    private ArticleFeedback feedback;

    @Autowired
    private ArticleCasePanel panel;

    @Autowired
    private CaseFileService cases;

    @Test
    void an_article_is_written_kept_and_submitted() {
        open("sunli", "knowledge/new");
        write("Lamp of the rack blinks");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Solution")), "1. Look\n2. Reset");
        assertThat(_find(ArticlePaper.class)).hasSize(1);
        _click(_get(Button.class, spec -> spec.withText("Save draft")));
        assertThat(place()).matches("knowledge/KNW-\\d{4}-\\d{4,}/edit");
        _click(_get(Button.class, spec -> spec.withText("Submit for review")));
        assertThat(place()).isEqualTo("knowledge/mine");
        assertThat(_find(CaseLink.class)).extracting(CaseLink::getText).anyMatch(text -> text.startsWith("KNR-"));

        open("liqiang", "knowledge/mine");
        assertThat(texts()).contains("Lamp of the rack blinks");
        var version = As.user("sunli", () -> worklist.own()).get(0);
        As.user(
                "liqiang",
                () -> assertThat(panel.create(cases.get(version.caseNumber()))).isPresent());
        As.user(
                "chenchen",
                () -> assertThat(panel.create(As.user("sunli", () -> cases.get(version.caseNumber()))))
                        .isEmpty());
    }

    @Test
    void whoever_leaves_with_something_unsaved_is_asked() {
        open("sunli", "knowledge/new");
        write("Unsaved");
        UI.getCurrent().navigate("knowledge/mine");
        assertThat(_find(MyArticlesView.class)).isEmpty();
        _get(ConfirmDialog.class);
        open("sunli", "knowledge/new");
        UI.getCurrent().navigate("knowledge/mine");
        assertThat(_find(MyArticlesView.class)).hasSize(1);
    }

    @Test
    void two_versions_stand_side_by_side_with_their_differences() {
        var id = As.user("liqiang", () -> {
            var draft = authoring.revise(new ArticleId("KNW-2026-0009"));
            var content = draft.content();
            return authoring
                    .save(
                            draft,
                            ArticleContent.learned(
                                    content.title(),
                                    content.symptom() + "每日复查",
                                    content.analysis(),
                                    content.solution()))
                    .id();
        });
        open("liqiang", "knowledge/" + id + "/versions");
        assertThat(_find(VersionComparison.class)).hasSize(1);
        assertThat(marked("ins")).containsExactly("每日复查");
        assertThat(_find(Select.class)).hasSize(2);
        open("liqiang", "knowledge/" + id + "/versions?from=2&to=2");
        assertThat(marked("ins")).isEmpty();
        As.user("liqiang", () -> authoring.discard(id));
    }

    @Test
    void a_reader_says_whether_it_helped() {
        open("huanglei", "knowledge/KNW-2026-0010?case=INC-2026-000042");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Remark")), "Clear");
        _click(_get(Button.class, spec -> spec.withText("It helped")));
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("100 % say yes (1 of 1).");
        var number = new CaseNumber("INC-2026-000042");
        As.user(
                "huanglei",
                () -> assertThat(feedback.ownRating(new ArticleId("KNW-2026-0010"), number))
                        .isPresent());
        open("wangmin", "knowledge/KNW-2026-0010");
        assertThat(texts()).contains("Clear");
    }

    @Test
    void management_alone_is_offered_to_retire() {
        open("zhoutao", "knowledge/KNW-2026-0010");
        assertThat(_find(Button.class, spec -> spec.withText("Retire"))).hasSize(1);
        open("liqiang", "knowledge/KNW-2026-0010");
        assertThat(_find(Button.class, spec -> spec.withText("Retire"))).isEmpty();
    }

    @Test
    void clients_come_neither_to_versions_nor_to_the_editor_nor_to_internal_articles() {
        open("chenchen", "knowledge/KNW-2026-0003");
        assertThat(_find(ArticlePaper.class)).hasSize(1);
        assertThat(_find(ArticleUses.class)).isEmpty();
        for (var page : new String[] {
            "knowledge/KNW-2026-0003/versions", "knowledge/new", "knowledge/mine", "knowledge/KNW-2026-0012"
        }) {
            open("chenchen", page);
            assertThat(_find(ArticleVersionsView.class)).as(page).isEmpty();
            assertThat(_find(ArticleEditorView.class)).as(page).isEmpty();
            assertThat(_find(MyArticlesView.class)).as(page).isEmpty();
            assertThat(_find(ArticlePaper.class)).as(page).isEmpty();
        }
    }

    @Test
    void auditors_read_but_are_not_offered_to_write() {
        open("heshen", "knowledge/KNW-2026-0012");
        assertThat(_find(ArticlePaper.class)).hasSize(1);
        assertThat(_find(Button.class, spec -> spec.withText("Edit"))).isEmpty();
        assertThat(_find(Anchor.class)).isNotEmpty();
    }

    private static void write(String title) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), title);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Symptom")), "It blinks");
    }

    private static String place() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private static String texts() {
        return _find(Component.class).stream()
                .map(component -> component.getElement().getText())
                .reduce("", (one, other) -> one + "\n" + other);
    }

    private static List<String> marked(String tag) {
        return _find(HtmlContainer.class).stream()
                .filter(component -> component.getElement().getTag().equals(tag))
                .map(component -> component.getElement().getText())
                .toList();
    }
}
