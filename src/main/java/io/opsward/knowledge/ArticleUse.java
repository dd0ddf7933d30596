package io.opsward.knowledge;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.time.Instant;

/**
 * A case that was solved with an article.
 *
 * @param caseNumber the case
 * @param by who used it
 * @param at when, UTC
 */
public record ArticleUse(CaseNumber caseNumber, UserId by, Instant at) {}
