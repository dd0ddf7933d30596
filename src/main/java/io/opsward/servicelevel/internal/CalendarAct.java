package io.opsward.servicelevel.internal;

import io.opsward.shared.AuditableEvent;
import java.util.Map;

/**
 * Something done to a service calendar.
 *
 * @param action in kebab case
 * @param subject key of the calendar
 * @param details what changed
 */
record CalendarAct(String action, String subject, Map<String, String> details) implements AuditableEvent {}
