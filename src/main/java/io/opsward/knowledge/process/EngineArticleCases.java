package io.opsward.knowledge.process;

import io.opsward.casefile.CaseSummary;
import io.opsward.engine.CaseReader;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.TaskGateway;
import io.opsward.engine.UserTask;
import io.opsward.identity.CurrentUser;
import io.opsward.knowledge.Article;
import io.opsward.knowledge.ArticleCases;
import io.opsward.knowledge.ArticleId;
import io.opsward.knowledge.ArticleVersion;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reviews and checks as cases of the engine. */
@Component
class EngineArticleCases implements ArticleCases {

    private static final Set<String> PROCESSES = Set.of(KnowledgeProcess.KEY, KnowledgeProcess.CHECK_KEY);

    private final ProcessGateway processes;
    private final TaskGateway tasks;
    private final CaseReader reader;
    private final CurrentUser user;

    EngineArticleCases(ProcessGateway processes, TaskGateway tasks, CaseReader reader, CurrentUser user) {
        this.processes = processes;
        this.tasks = tasks;
        this.reader = reader;
        this.user = user;
    }

    @Override
    public CaseNumber submit(ArticleVersion draft) {
        if (draft.caseNumber() == null) {
            return processes.startByMessage(KnowledgeProcess.DRAFT_SUBMITTED, variables(draft));
        }
        var task = reader.openTasks(draft.caseNumber()).stream()
                .filter(open -> open.key().equals(KnowledgeProcess.REVISE))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("knowledge.under-review", draft.caseNumber()));
        complete(task);
        return draft.caseNumber();
    }

    private void complete(UserTask task) {
        if (!user.id().equals(task.assignee())) {
            tasks.claim(task.id());
        }
        tasks.complete(task.id(), Map.of(KnowledgeProcess.RESUBMIT.name(), true));
    }

    @Override
    public CaseNumber suggest(ArticleVersion draft) {
        return processes.startByMessage(KnowledgeProcess.SUGGESTED, variables(draft));
    }

    @Override
    public CaseNumber demandCheck(Article article) {
        return processes.start(KnowledgeProcess.CHECK_KEY, variables(article));
    }

    @Override
    public CaseNumber yearlyCheck(Article article) {
        return processes.startByMessage(KnowledgeProcess.CHECK_DUE, variables(article));
    }

    @Override
    public Optional<ArticleId> articleOf(CaseSummary summary) {
        return PROCESSES.contains(summary.processKey())
                ? Optional.ofNullable(KnowledgeProcess.ARTICLE.in(processes.variables(summary.number())))
                        .map(ArticleId::new)
                : Optional.empty();
    }

    private static Map<String, Object> variables(ArticleVersion draft) {
        return Map.of(
                KnowledgeProcess.ARTICLE.name(), draft.id().value(),
                KnowledgeProcess.TITLE.name(), draft.content().title(),
                KnowledgeProcess.AUTHOR.name(), draft.author().value());
    }

    private static Map<String, Object> variables(Article article) {
        var values = new HashMap<String, Object>();
        values.put(KnowledgeProcess.ARTICLE.name(), article.id().value());
        values.put(KnowledgeProcess.TITLE.name(), article.content().title());
        values.put(KnowledgeProcess.AUTHOR.name(), article.author().value());
        values.put(KnowledgeProcess.KEEPER.name(), article.keeper().value());
        return values;
    }
}
