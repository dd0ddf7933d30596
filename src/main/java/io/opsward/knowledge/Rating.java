package io.opsward.knowledge;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reader says of an article.
 *
 * @param by who
 * @param caseNumber case in which it was tried, or null
 * @param helpful whether it helped
 * @param remark in the reader's words, may be empty
 * @param at when, UTC
 */
public record Rating(UserId by, @Nullable CaseNumber caseNumber, boolean helpful, String remark, Instant at) {}
