package io.opsward.knowledge.process;

import static io.opsward.knowledge.process.KnowledgeProcess.REPLACED_BY;
import static io.opsward.knowledge.process.KnowledgeProcess.article;
import static io.opsward.knowledge.process.KnowledgeProcess.optionalArticle;

import io.opsward.engine.ModelBean;
import io.opsward.knowledge.ArticlePublication;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Readers do not find the article any more. */
@ModelBean
class RetireArticleDelegate implements JavaDelegate {

    private final ArticlePublication publication;

    RetireArticleDelegate(ArticlePublication publication) {
        this.publication = publication;
    }

    @Override
    public void execute(DelegateExecution execution) {
        publication.retire(article(execution), optionalArticle(REPLACED_BY, execution));
    }
}
