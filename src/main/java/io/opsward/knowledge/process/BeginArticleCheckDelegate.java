package io.opsward.knowledge.process;

import static io.opsward.knowledge.process.KnowledgeProcess.article;

import io.opsward.engine.ModelBean;
import io.opsward.knowledge.ArticlePublication;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Tells readers that the article is being checked. */
@ModelBean
class BeginArticleCheckDelegate implements JavaDelegate {

    private final ArticlePublication publication;

    BeginArticleCheckDelegate(ArticlePublication publication) {
        this.publication = publication;
    }

    @Override
    public void execute(DelegateExecution execution) {
        publication.checkBegun(article(execution));
    }
}
