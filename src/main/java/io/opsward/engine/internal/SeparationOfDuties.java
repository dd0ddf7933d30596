package io.opsward.engine.internal;

import io.opsward.engine.UserTask;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import io.opsward.shared.Phrase;
import io.opsward.shared.RuleViolation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Whoever has a duty that a task is apart from neither takes nor completes it (domain 2.1, rule 6).
 *
 * @see "Decision 0022"
 */
@Component
class SeparationOfDuties {

    private static final int NAMED = 5;

    private final Definitions definitions;
    private final DutyRows rows;
    private final UserDirectory directory;

    SeparationOfDuties(Definitions definitions, DutyRows rows, UserDirectory directory) {
        this.definitions = definitions;
        this.rows = rows;
        this.directory = directory;
    }

    /**
     * To be asked while the task is locked.
     *
     * @throws RuleViolation {@code task.duties-apart} with the rule and with who could do it instead
     */
    void require(UserTask task, UserId person) {
        if (!DutyProperties.keepsApart(definitions.get(task.definitionId()).findActivity(task.key()))) {
            return;
        }
        var barred = rows.barred(task.id());
        var separation = barred.get(person);
        if (separation != null) {
            var others = others(task, barred.keySet());
            throw new RuleViolation("task.duties-apart", separation.demand(), others.size(), names(others));
        }
    }

    private Phrase names(List<UserId> others) {
        var named = others.stream().limit(NAMED).toList();
        var names = directory.displayNames(named);
        return Phrase.list(named.stream().map(names::get).toList());
    }

    private List<UserId> others(UserTask task, Set<UserId> barred) {
        return Stream.concat(
                        task.users().stream(),
                        task.groups().stream().flatMap(group -> directory.membersOf(group).stream()))
                .distinct()
                .filter(member -> !barred.contains(member))
                .toList();
    }
}
