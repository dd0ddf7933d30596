package io.opsward.schedule.internal;

import io.opsward.schedule.Obstacle;
import io.opsward.schedule.ScheduledWindow;
import io.opsward.shared.AuditableEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A window was reserved.
 *
 * @param window the window
 * @param obstacles what stood against it, if there was an exemption
 */
record WindowReserved(ScheduledWindow window, List<Obstacle> obstacles) implements AuditableEvent {

    @Override
    public String action() {
        return "change-window-reserved";
    }

    @Override
    public String subject() {
        return window.number().value();
    }

    @Override
    public Map<String, String> details() {
        var details = new LinkedHashMap<String, String>();
        details.put("start", window.window().start().toString());
        details.put("end", window.window().end().toString());
        details.put("latest-rollback", window.latestRollback().toString());
        var items = window.touched().items().stream().sorted();
        details.put("items", items.map(Object::toString).collect(Collectors.joining(", ")));
        var exemption = window.exemption();
        if (exemption != null) {
            details.put("exemption", exemption.reason());
            details.put("asked-by", exemption.askedBy().value());
            details.put("signed-by", exemption.signedBy().value());
            details.put(
                    "obstacles", obstacles.stream().map(WindowReserved::told).collect(Collectors.joining("; ")));
        }
        return details;
    }

    /** What identifies the obstacle, the same in every language. */
    private static String told(Obstacle obstacle) {
        if (obstacle instanceof Obstacle.LeadTime lead) {
            return "→ " + lead.earliest();
        }
        return obstacle instanceof Obstacle.Freeze freeze
                ? "“" + freeze.name() + "”"
                : ((Obstacle.Conflict) obstacle).other() + " " + ((Obstacle.Conflict) obstacle).item();
    }
}
