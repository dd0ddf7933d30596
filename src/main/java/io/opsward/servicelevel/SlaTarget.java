package io.opsward.servicelevel;

import io.opsward.shared.Priority;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is promised for a priority.
 *
 * @param priority priority
 * @param response time until a person takes the case
 * @param resolution time until the service is restored
 * @param noticeInterval time between two progress notices, or null where none are owed
 * @param aroundTheClock whether nights and weekends count
 */
public record SlaTarget(
        Priority priority,
        Duration response,
        Duration resolution,
        @Nullable Duration noticeInterval,
        boolean aroundTheClock) {}
