package io.opsward.knowledge.process;

import static io.opsward.knowledge.process.KnowledgeProcess.article;

import io.opsward.engine.ModelBean;
import io.opsward.knowledge.ArticlePublication;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The article still holds. */
@ModelBean
class KeepArticleDelegate implements JavaDelegate {

    private final ArticlePublication publication;

    KeepArticleDelegate(ArticlePublication publication) {
        this.publication = publication;
    }

    @Override
    public void execute(DelegateExecution execution) {
        publication.keep(article(execution));
    }
}
