package io.opsward.problem;

import io.opsward.identity.CurrentUser;
import io.opsward.knowledge.ArticleAuthoring;
import io.opsward.knowledge.ArticleContent;
import io.opsward.knowledge.ArticleId;
import io.opsward.knowledge.ArticleKind;
import io.opsward.knowledge.Audience;
import io.opsward.knowledge.Confidentiality;
import io.opsward.knowledge.KnowledgeService;
import io.opsward.knowledge.KnownErrors;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the knowledge base gets from problems: the workaround early, what was learned before closing (domain 2.3, PB5 and PB10). */
@Service
@Transactional
public class ProblemLearning {

    private final ProblemRepository problems;
    private final ProblemIncidents incidents;
    private final KnownErrors knownErrors;
    private final ArticleAuthoring authoring;
    private final KnowledgeService knowledge;
    private final ProblemWords words;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    ProblemLearning(
            ProblemRepository problems,
            ProblemIncidents incidents,
            KnownErrors knownErrors,
            ArticleAuthoring authoring,
            KnowledgeService knowledge,
            ProblemWords words,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.problems = problems;
        this.incidents = incidents;
        this.knownErrors = knownErrors;
        this.authoring = authoring;
        this.knowledge = knowledge;
        this.words = words;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * Publishes the known error at once, for first support to find, and tells the open incidents of the problem.
     *
     * @param cause root cause as it is known
     */
    public ArticleId publishKnownError(CaseNumber number, KnownErrorReport report, @Nullable String cause) {
        var problem = get(number);
        var content = new ArticleContent(
                ArticleKind.KNOWN_ERROR,
                problem.report().title(),
                report.symptom(),
                cause == null ? "" : cause,
                report.workaround(),
                "",
                "",
                report.keywords(),
                audience(problem.report()),
                number);
        var article = knownErrors.publish(content, number);
        problem.learned().published(report.workaround(), article);
        incidents.tellOpenOnes(number, words.both("problem.comment.known-error", number, article, report.workaround()));
        events.publishEvent(new KnownErrorPublished(number, article));
        return article;
    }

    /** Writes an article of what was learned and brings it before somebody else. @throws RuleViolation if it says too little */
    public ArticleId propose(CaseNumber number, ArticleContent content) {
        var article = authoring.draft(content, number).id();
        authoring.submit(article);
        get(number).learned().imported(article);
        return article;
    }

    /**
     * An article says it already.
     *
     * @param entered number of the article
     * @throws RuleViolation {@code problem.unknown-article} unless it is published
     */
    public ArticleId importExisting(CaseNumber number, @Nullable String entered) {
        var article = Stream.ofNullable(entered)
                .filter(ArticleId::isValid)
                .map(ArticleId::new)
                .filter(id -> knowledge.published(id).isPresent())
                .findFirst()
                .orElseThrow(() -> new RuleViolation("problem.unknown-article", entered == null ? "–" : entered));
        get(number).learned().imported(article);
        return article;
    }

    /**
     * The current user says that nothing can be learned.
     *
     * @throws RuleViolation {@code problem.owner-waives} for the owner of the problem
     */
    public void waive(CaseNumber number, String reason) {
        get(number).waiveKnowledge(reason, currentUser.id());
    }

    private static Audience audience(ProblemReport report) {
        return new Audience(
                Confidentiality.INTERNAL,
                List.of(),
                Stream.ofNullable(report.clientOrganisation()).toList(),
                Stream.ofNullable(report.serviceItem()).toList());
    }

    private Problem get(CaseNumber number) {
        return problems.lock(number.value()).orElseThrow(() -> new NotFound("problem " + number));
    }
}
