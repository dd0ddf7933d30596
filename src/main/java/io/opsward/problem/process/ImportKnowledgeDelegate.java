package io.opsward.problem.process;

import static io.opsward.problem.process.ProblemProcess.ARTICLE_SOLUTION;
import static io.opsward.problem.process.ProblemProcess.ARTICLE_SYMPTOM;
import static io.opsward.problem.process.ProblemProcess.ARTICLE_TITLE;
import static io.opsward.problem.process.ProblemProcess.KNOWLEDGE;
import static io.opsward.problem.process.ProblemProcess.KNOWLEDGE_IMPORT;
import static io.opsward.problem.process.ProblemProcess.ROOT_CAUSE;
import static io.opsward.problem.process.ProblemProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.knowledge.ArticleContent;
import io.opsward.problem.ProblemLearning;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Brings what was learned into the knowledge base. */
@ModelBean
class ImportKnowledgeDelegate implements JavaDelegate {

    private static final String EXISTING = "existing";

    private final ProblemLearning problems;

    ImportKnowledgeDelegate(ProblemLearning problems) {
        this.problems = problems;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var article = EXISTING.equals(KNOWLEDGE_IMPORT.require(execution))
                ? problems.importExisting(number(execution), KNOWLEDGE.get(execution))
                : problems.propose(number(execution), content(execution));
        KNOWLEDGE.set(execution, article.value());
    }

    private static ArticleContent content(VariableScope scope) {
        return ArticleContent.learned(
                ARTICLE_TITLE.require(scope),
                ARTICLE_SYMPTOM.require(scope),
                Optional.ofNullable(ROOT_CAUSE.get(scope)).orElse(""),
                ARTICLE_SOLUTION.require(scope));
    }
}
