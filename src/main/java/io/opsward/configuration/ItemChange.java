package io.opsward.configuration;

import io.opsward.identity.UserId;
import java.time.Instant;
import java.util.List;

/**
 * One act in the history of a configuration item.
 *
 * @param id rises with time
 * @param at when
 * @param by who
 * @param warrant what allowed it
 * @param fields what changed; on entering an item every field that was filled
 */
public record ItemChange(long id, Instant at, UserId by, Warrant warrant, List<FieldChange> fields) {}
