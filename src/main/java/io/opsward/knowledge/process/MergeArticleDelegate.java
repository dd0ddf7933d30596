package io.opsward.knowledge.process;

import static io.opsward.knowledge.process.KnowledgeProcess.MERGE_INTO;
import static io.opsward.knowledge.process.KnowledgeProcess.article;

import io.opsward.engine.ModelBean;
import io.opsward.knowledge.ArticleId;
import io.opsward.knowledge.ArticleReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Leads readers to the article that says it already. */
@ModelBean
class MergeArticleDelegate implements JavaDelegate {

    private final ArticleReview review;

    MergeArticleDelegate(ArticleReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.merge(article(execution), new ArticleId(MERGE_INTO.require(execution)));
    }
}
