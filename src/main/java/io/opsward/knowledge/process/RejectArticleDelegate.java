package io.opsward.knowledge.process;

import static io.opsward.knowledge.process.KnowledgeProcess.article;

import io.opsward.engine.ModelBean;
import io.opsward.knowledge.ArticleReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The version will not be published. */
@ModelBean
class RejectArticleDelegate implements JavaDelegate {

    private final ArticleReview review;

    RejectArticleDelegate(ArticleReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.reject(article(execution));
    }
}
