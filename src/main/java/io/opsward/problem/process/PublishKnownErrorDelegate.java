package io.opsward.problem.process;

import static io.opsward.problem.process.ProblemProcess.KEYWORDS;
import static io.opsward.problem.process.ProblemProcess.KNOWN_ERROR;
import static io.opsward.problem.process.ProblemProcess.KNOWN_ERROR_SYMPTOM;
import static io.opsward.problem.process.ProblemProcess.ROOT_CAUSE;
import static io.opsward.problem.process.ProblemProcess.WORKAROUND;
import static io.opsward.problem.process.ProblemProcess.number;

import io.opsward.engine.ModelBean;
import io.opsward.problem.KnownErrorReport;
import io.opsward.problem.ProblemLearning;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Publishes the workaround for first support. */
@ModelBean
class PublishKnownErrorDelegate implements JavaDelegate {

    private static final String BETWEEN = "[,，、;；]";

    private final ProblemLearning problems;

    PublishKnownErrorDelegate(ProblemLearning problems) {
        this.problems = problems;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var keywords = Optional.ofNullable(KEYWORDS.get(execution)).orElse("");
        var report = new KnownErrorReport(
                KNOWN_ERROR_SYMPTOM.require(execution),
                WORKAROUND.require(execution),
                List.of(keywords.split(BETWEEN)));
        var article = problems.publishKnownError(number(execution), report, ROOT_CAUSE.get(execution));
        KNOWN_ERROR.set(execution, article.value());
    }
}
