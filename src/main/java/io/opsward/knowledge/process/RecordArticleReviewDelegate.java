package io.opsward.knowledge.process;

import static io.opsward.knowledge.process.KnowledgeProcess.REVIEW_REMARK;
import static io.opsward.knowledge.process.KnowledgeProcess.article;

import io.opsward.engine.ModelBean;
import io.opsward.knowledge.ArticleReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Puts down who read the version and what was said of it. */
@ModelBean
class RecordArticleReviewDelegate implements JavaDelegate {

    private final ArticleReview review;

    RecordArticleReviewDelegate(ArticleReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.reviewed(article(execution), REVIEW_REMARK.get(execution));
    }
}
