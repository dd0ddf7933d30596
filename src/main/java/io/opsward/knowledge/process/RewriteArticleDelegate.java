package io.opsward.knowledge.process;

import static io.opsward.knowledge.process.KnowledgeProcess.article;

import io.opsward.engine.ModelBean;
import io.opsward.knowledge.ArticleAuthoring;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Whoever has checked the article writes its next version. */
@ModelBean
class RewriteArticleDelegate implements JavaDelegate {

    private final ArticleAuthoring authoring;

    RewriteArticleDelegate(ArticleAuthoring authoring) {
        this.authoring = authoring;
    }

    @Override
    public void execute(DelegateExecution execution) {
        authoring.beginRewrite(article(execution));
    }
}
