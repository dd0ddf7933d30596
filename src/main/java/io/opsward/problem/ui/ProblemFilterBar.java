package io.opsward.problem.ui;

import com.vaadin.flow.router.QueryParameters;
import io.opsward.identity.UserId;
import io.opsward.problem.ProblemFilter;
import io.opsward.problem.ProblemStatus;
import io.opsward.shared.Priority;
import io.opsward.shared.ui.FilterBar;
import java.util.Map;
import java.util.function.Consumer;

/** What the list of problems is narrowed to; kept in the address. */
class ProblemFilterBar extends FilterBar {

    /** @param owners names to show of those who answer for a problem, by account */
    ProblemFilterBar(Map<UserId, String> owners, Consumer<QueryParameters> onChange) {
        super("problem", onChange);
        addSelect("status", ProblemStatus.values(), key -> getTranslation("problem.status." + key));
        addSelect("priority", Priority.values(), key -> getTranslation("priority." + key));
        var accounts = owners.keySet().stream().map(UserId::value).sorted().toList();
        addSelect("owner", accounts, key -> owners.getOrDefault(new UserId(key), key));
        addSort(ProblemFilter.Sort.values());
        addOpenOnly();
    }

    ProblemFilter filter() {
        var owner = value("owner");
        return new ProblemFilter(
                value("status", ProblemStatus.class),
                value("priority", Priority.class),
                owner == null ? null : new UserId(owner),
                openOnly(),
                sort(ProblemFilter.Sort.class));
    }
}
