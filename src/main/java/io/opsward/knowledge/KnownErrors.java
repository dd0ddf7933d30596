package io.opsward.knowledge;

import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Known errors: the way to live with a trouble is offered at once, long before its cause is removed (domain PB5). */
@Service
@Transactional
public class KnownErrors {

    private final ArticleAuthoring authoring;
    private final ArticlePublication publication;

    KnownErrors(ArticleAuthoring authoring, ArticlePublication publication) {
        this.authoring = authoring;
        this.publication = publication;
    }

    /**
     * Publishes a known error for all staff without a review before; first support offers it from now on.
     *
     * @param content of the kind {@link ArticleKind#KNOWN_ERROR}
     * @param problem number of the problem that looks for the cause
     * @return number of the article
     * @throws RuleViolation if title, symptom or workaround is missing
     */
    public ArticleId publish(ArticleContent content, CaseNumber problem) {
        var knownError = new ArticleContent(
                ArticleKind.KNOWN_ERROR,
                content.title(),
                content.symptom(),
                content.analysis(),
                content.workaround(),
                content.solution(),
                content.appliesTo(),
                content.keywords(),
                content.audience(),
                problem);
        var draft = authoring.draft(knownError, problem);
        publication.publishEarly(draft);
        return draft.id();
    }
}
