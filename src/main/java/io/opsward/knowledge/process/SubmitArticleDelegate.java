package io.opsward.knowledge.process;

import static io.opsward.knowledge.process.KnowledgeProcess.REVIEW_REMARK;
import static io.opsward.knowledge.process.KnowledgeProcess.TITLE;
import static io.opsward.knowledge.process.KnowledgeProcess.article;
import static io.opsward.knowledge.process.KnowledgeProcess.number;
import static io.opsward.knowledge.process.KnowledgeProcess.setAudience;

import io.opsward.engine.ModelBean;
import io.opsward.knowledge.ArticleReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The draft waits for its reviewer; its audience is shown to those who read it. */
@ModelBean
class SubmitArticleDelegate implements JavaDelegate {

    private final ArticleReview review;

    SubmitArticleDelegate(ArticleReview review) {
        this.review = review;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var version = review.submitted(article(execution), number(execution));
        TITLE.set(execution, version.content().title());
        REVIEW_REMARK.set(execution, null);
        setAudience(execution, version.content().audience());
    }
}
