package io.opsward.tasklist;

import io.opsward.engine.CaseReader;
import io.opsward.engine.UserTask;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import java.util.Locale;
import java.util.Map;

/** Starts repairs, the process that the tests of separated duties work on: whoever repairs does not verify. */
public class Repairs {

    private final StartService starts;
    private final TaskActs acts;
    private final CaseReader cases;

    /** @param cases tells the open tasks of a case */
    public Repairs(StartService starts, TaskActs acts, CaseReader cases) {
        this.starts = starts;
        this.acts = acts;
        this.cases = cases;
    }

    /** A repair that 王敏 wants. */
    public CaseNumber start(String title) {
        return As.user("wangmin", () -> starts.start("repair", Map.of("title", title), Locale.ENGLISH));
    }

    /** A repair that this person has done and somebody has to verify. */
    public CaseNumber done(String title, String by) {
        var number = start(title);
        work(number, by, Map.of("work", "Changed the cable"));
        return number;
    }

    /** The person takes the open task and completes it. */
    public void work(CaseNumber number, String by, Map<String, ?> values) {
        var task = task(number);
        As.user(by, () -> acts.claim(task.id()));
        As.user(by, () -> acts.complete(task.id(), values, Locale.ENGLISH));
    }

    /** The one open task of the case. */
    public UserTask task(CaseNumber number) {
        return cases.openTasks(number).get(0);
    }

    /** Whether the case has come to its end. */
    public boolean isOver(CaseNumber number) {
        return cases.openTasks(number).isEmpty();
    }
}
