package io.opsward.knowledge.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.opsward.form.ui.MarkdownText;
import io.opsward.knowledge.ArticleContent;
import io.opsward.shared.ui.Badge;

/** The text of an article, laid out for reading; parts that say nothing are left out. */
class ArticlePaper extends Article {

    ArticlePaper() {
        addClassNames("card", "knowledge-article");
    }

    ArticlePaper(ArticleContent content) {
        this();
        show(content);
    }

    void show(ArticleContent content) {
        removeAll();
        part("symptom", content.symptom());
        part("workaround", content.workaround());
        part("solution", content.solution());
        part("analysis", content.analysis());
        part("applies-to", content.appliesTo());
        if (!content.keywords().isEmpty()) {
            var keywords = new Div();
            keywords.addClassName("knowledge-keywords");
            content.keywords().forEach(word -> keywords.add(new Badge(word, Badge.Tone.NEUTRAL)));
            add(keywords);
        }
    }

    private void part(String key, String markdown) {
        if (markdown.isBlank()) {
            return;
        }
        var text = new Div();
        text.addClassNames("knowledge-text", "form-text");
        text.add(MarkdownText.components(markdown));
        var part = new Section(new H2(getTranslation("knowledge." + key)), text);
        part.addClassName("knowledge-" + key);
        add(part);
    }
}
