package io.opsward.knowledge.process;

import static io.opsward.knowledge.process.KnowledgeProcess.article;
import static io.opsward.knowledge.process.KnowledgeProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.knowledge.ArticleReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The draft of this case waits for its author. */
@ModelBean
class AwaitArticleDelegate implements JavaDelegate {

    private final ArticleReview review;

    AwaitArticleDelegate(ArticleReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        review.awaited(article(execution), number(execution));
    }
}
