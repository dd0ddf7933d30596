package io.opsward.problem;

import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import java.time.LocalDate;
import java.util.List;

/**
 * Who finds the cause.
 *
 * @param owner the one person who answers for it
 * @param helpers technical fields whose people help
 * @param targetDate day by which the problem is to be solved
 */
public record Assignment(UserId owner, List<GroupKey> helpers, LocalDate targetDate) {}
