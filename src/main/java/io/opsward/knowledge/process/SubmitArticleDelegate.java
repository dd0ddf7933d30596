package io.opsward.knowledge.process;

import static io.opsward.knowledge.process.KnowledgeProcess.REVIEW_REMARK;
import static io.opsward.knowledge.process.KnowledgeProcess.article;
import static io.opsward.knowledge.process.KnowledgeProcess.number;
import static io.opsward.knowledge.process.KnowledgeProcess.show;

import io.opsward.engine.ModelBean;
import io.opsward.knowledge.ArticleReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The draft waits for its reviewer, who reads beside the task what was submitted. */
@ModelBean
class SubmitArticleDelegate implements JavaDelegate {

    private final ArticleReview review;

    SubmitArticleDelegate(ArticleReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var version = review.submitted(article(execution), number(execution));
        REVIEW_REMARK.set(execution, null);
        show(execution, version.content());
    }
}
