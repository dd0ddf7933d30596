package io.opsward.schedule;

import io.opsward.identity.UserId;

/**
 * Why work may be done in spite of obstacles.
 *
 * @param reason emergency that does not allow waiting
 * @param askedBy who asks for it
 * @param signedBy second person, of management, who agreed
 */
public record Exemption(String reason, UserId askedBy, UserId signedBy) {}
