package io.opsward.knowledge.process;

import static io.opsward.knowledge.process.KnowledgeProcess.article;
import static io.opsward.knowledge.process.KnowledgeProcess.audience;

import io.opsward.engine.ModelBean;
import io.opsward.knowledge.ArticlePublication;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Shows readers the version. */
@ModelBean
class ReleaseArticleDelegate implements JavaDelegate {

    private final ArticlePublication publication;

    ReleaseArticleDelegate(ArticlePublication publication) {
        this.publication = publication;
    }

    @Override
    public void execute(DelegateExecution execution) {
        publication.release(article(execution), audience(execution));
    }
}
