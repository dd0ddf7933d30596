package io.opsward.incident.process;

import static io.opsward.incident.process.IncidentProcess.ARTICLE_PROPOSED;
import static io.opsward.incident.process.IncidentProcess.DESCRIPTION;
import static io.opsward.incident.process.IncidentProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.incident.IncidentArticles;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Gives the solver a draft of an article; a later solution of the same incident is asked anew. */
@ModelBean
class ProposeArticleDelegate implements JavaDelegate {

    private final IncidentArticles articles;

    ProposeArticleDelegate(IncidentArticles articles) {
        this.articles = articles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        articles.propose(number(execution), DESCRIPTION.get(execution));
        ARTICLE_PROPOSED.set(execution, false);
    }
}
