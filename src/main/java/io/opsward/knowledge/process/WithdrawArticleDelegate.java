package io.opsward.knowledge.process;

import static io.opsward.knowledge.process.KnowledgeProcess.article;

import io.opsward.engine.ModelBean;
import io.opsward.knowledge.ArticleReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The author takes the draft back. */
@ModelBean
class WithdrawArticleDelegate implements JavaDelegate {

    private final ArticleReview review;

    WithdrawArticleDelegate(ArticleReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.withdraw(article(execution));
    }
}
