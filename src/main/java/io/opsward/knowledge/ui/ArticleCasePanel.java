package io.opsward.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.opsward.casefile.CaseSummary;
import io.opsward.casefile.spi.CasePanel;
import io.opsward.identity.CurrentUser;
import io.opsward.knowledge.ArticleCases;
import io.opsward.knowledge.ArticleId;
import io.opsward.knowledge.KnowledgeService;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the case of a review: the text that is reviewed, as it was submitted last. */
@org.springframework.stereotype.Component
@Order(20)
class ArticleCasePanel implements CasePanel {

    private final ArticleCases cases;
    private final KnowledgeService knowledge;
    private final CurrentUser user;

    ArticleCasePanel(ArticleCases cases, KnowledgeService knowledge, CurrentUser user) {
        this.cases = cases;
        this.knowledge = knowledge;
        this.user = user;
    }

    @Override
    public String titleKey() {
        return "knowledge.panel";
    }

    @Override
    public Optional<Component> create(CaseSummary summary) {
        return user.isClient()
                ? Optional.empty()
                : cases.articleOf(summary).filter(knowledge::mayRead).map(id -> panel(id, summary));
    }

    private Component panel(ArticleId id, CaseSummary summary) {
        var versions = knowledge.versions(id);
        var ofCase = versions.stream()
                .filter(version -> summary.number().equals(version.caseNumber()))
                .findFirst()
                .or(() -> versions.stream().findFirst());
        var link = new Anchor("knowledge/" + id, id.value());
        link.setRouterIgnore(false);
        link.addClassName("code");
        var head = new Div(link);
        head.addClassName("knowledge-facts");
        var panel = new Div(head);
        ofCase.ifPresent(version -> {
            head.add(
                    new Span(UI.getCurrent().getTranslation("knowledge.version-number", version.version())),
                    ArticleBadges.of(version.state()));
            panel.add(new ArticlePaper(version.content()));
        });
        return panel;
    }
}
