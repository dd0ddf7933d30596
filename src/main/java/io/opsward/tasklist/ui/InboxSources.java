package io.opsward.tasklist.ui;

import io.opsward.identity.UserDirectory;
import io.opsward.servicelevel.ServiceClocks;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * What the rows of a task list need beside themselves.
 *
 * @param texts names of tasks and processes
 * @param users names of people
 * @param clocks what is left of each task's time
 * @param clock time
 */
@Component
record InboxSources(TaskTexts texts, UserDirectory users, ServiceClocks clocks, Clock clock) {}
