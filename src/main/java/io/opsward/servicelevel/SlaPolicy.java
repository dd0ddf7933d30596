package io.opsward.servicelevel;

import io.opsward.identity.UserId;
import io.opsward.shared.Priority;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is promised, in one version. The most particular policy holds: client and service item, else client, else service
 * item, else the default (domain 2.1).
 *
 * @param version which policy and version
 * @param client key of the client organisation, or null for all
 * @param serviceItem key of the service item, or null for all
 * @param priority priority it is for
 * @param response service time until a person takes the case
 * @param resolution service time until the service is restored
 * @param calendar key of the service calendar
 * @param pausingReasons hold reasons that stop the clocks
 * @param warnAt percentages at which people are warned, rising
 * @param noticeInterval time between two progress notices, or null where none are owed
 * @param validFrom when this version was made, UTC
 * @param changedBy who made it
 */
public record SlaPolicy(
        PolicyVersion version,
        @Nullable String client,
        @Nullable String serviceItem,
        Priority priority,
        Duration response,
        Duration resolution,
        String calendar,
        Set<String> pausingReasons,
        List<Integer> warnAt,
        @Nullable Duration noticeInterval,
        Instant validFrom,
        UserId changedBy) {}
