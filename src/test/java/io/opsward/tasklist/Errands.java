package io.opsward.tasklist;

import io.opsward.engine.CaseReader;
import io.opsward.engine.UserTask;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Starts errands, the process that the tests of the task lists work on, each under a title of its own. */
public class Errands {

    private final StartService starts;
    private final CaseReader cases;

    /** @param cases tells the open tasks of a case */
    public Errands(StartService starts, CaseReader cases) {
        this.starts = starts;
        this.cases = cases;
    }

    /** A title that no other test has. */
    public static String title() {
        return "errand" + UUID.randomUUID().toString().replace("-", "");
    }

    /** A new errand. */
    public CaseNumber start(String title) {
        return start(title, null, null);
    }

    /** A new errand with priority and due date (ISO instant). */
    public CaseNumber start(String title, @Nullable String priority, @Nullable String neededOn) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", title);
        values.put("priority", priority);
        values.put("neededOn", neededOn);
        return As.user("wangmin", () -> starts.start("errand", values, Locale.ENGLISH));
    }

    /** The one open task of the case. */
    public UserTask task(CaseNumber number) {
        return cases.openTasks(number).get(0);
    }
}
