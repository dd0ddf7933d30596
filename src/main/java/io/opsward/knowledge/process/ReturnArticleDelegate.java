package io.opsward.knowledge.process;

import static io.opsward.knowledge.process.KnowledgeProcess.RETURN_COUNT;
import static io.opsward.knowledge.process.KnowledgeProcess.REVIEW_REMARK;
import static io.opsward.knowledge.process.KnowledgeProcess.article;

import io.opsward.engine.ModelBean;
import io.opsward.knowledge.ArticleReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Sends the version back to its author and counts it. */
@ModelBean
class ReturnArticleDelegate implements JavaDelegate {

    private final ArticleReview review;

    ReturnArticleDelegate(ArticleReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var times = review.sendBack(article(execution), REVIEW_REMARK.get(execution));
        RETURN_COUNT.set(execution, (long) times);
    }
}
