package io.opsward.knowledge.process;

import static io.opsward.knowledge.process.KnowledgeProcess.ARTICLE;
import static io.opsward.knowledge.process.KnowledgeProcess.AUTHOR;
import static io.opsward.knowledge.process.KnowledgeProcess.content;
import static io.opsward.knowledge.process.KnowledgeProcess.source;

import io.opsward.engine.ModelBean;
import io.opsward.knowledge.ArticleAuthoring;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Makes a draft of what the form says. */
@ModelBean
class DraftArticleDelegate implements JavaDelegate {

    private final ArticleAuthoring authoring;

    DraftArticleDelegate(ArticleAuthoring authoring) {
        this.authoring = authoring;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var draft = authoring.draft(content(execution), source(execution));
        ARTICLE.set(execution, draft.id().value());
        AUTHOR.set(execution, draft.author().value());
    }
}
