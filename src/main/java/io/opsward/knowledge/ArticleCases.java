package io.opsward.knowledge;

import io.opsward.casefile.CaseSummary;
import io.opsward.shared.CaseNumber;
import java.util.Optional;

/** The cases in which articles are reviewed and checked; the process room runs them. */
public interface ArticleCases {

    /**
     * Brings the draft before a reviewer: opens a case, or goes on with the one that has returned it.
     *
     * @return number of the case
     */
    CaseNumber submit(ArticleVersion draft);

    /** Opens a case whose first step is that the author completes the draft. */
    CaseNumber suggest(ArticleVersion draft);

    /** Lets the group that keeps the article check it at once, as the current user. */
    CaseNumber demandCheck(Article article);

    /** Lets the group that keeps the article check it because its time has come, as the system. */
    CaseNumber yearlyCheck(Article article);

    /** The article that the case is about; empty for cases of other processes. */
    Optional<ArticleId> articleOf(CaseSummary summary);
}
