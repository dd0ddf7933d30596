package io.opsward.problem;

import io.opsward.identity.UserId;
import io.opsward.knowledge.ArticleId;
import io.opsward.shared.RuleViolation;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What the knowledge base has from a problem, or who said that it need not have anything. */
@Embeddable
class LearnedKnowledge {

    private @Nullable String workaround;
    private @Nullable String knownError;
    private @Nullable String knowledge;
    private @Nullable String waiverReason;
    private @Nullable String waivedBy;

    void published(String way, ArticleId article) {
        workaround = way;
        knownError = article.value();
    }

    void imported(ArticleId article) {
        knowledge = article.value();
    }

    void waived(String reason, UserId by) {
        waiverReason = reason;
        waivedBy = by.value();
    }

    /** @throws RuleViolation {@code problem.knowledge-missing} */
    void requireSettled() {
        if (knowledge == null && waivedBy == null) {
            throw new RuleViolation("problem.knowledge-missing");
        }
    }
}
