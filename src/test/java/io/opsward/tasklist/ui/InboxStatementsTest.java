package io.opsward.tasklist.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import io.opsward.engine.CaseReader;
import io.opsward.tasklist.Errands;
import io.opsward.tasklist.StartService;
import io.opsward.tasklist.Statements;
import io.opsward.testing.ViewTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How often the page of task lists asks the database, all that its rows show included. */
class InboxStatementsTest extends ViewTest {

    @Autowired
    private StartService starts;

    @Autowired
    private CaseReader cases;

    @Test
    void many_tasks_cost_no_more_statements_than_one() {
        var errands = new Errands(starts, cases);
        var title = Errands.title();
        errands.start(title, "P2", null);
        var one = statements(title, 1);
        for (var more = 0; more < 5; more++) {
            errands.start(title, "P3", null);
        }
        assertThat(statements(title, 6)).hasSameSizeAs(one).hasSize(5);
    }

    private List<String> statements(String title, int tasks) {
        open("zhaolei", "start");
        var sent = Statements.of(() -> {
            UI.getCurrent().navigate("", QueryParameters.fromString("words=" + title));
            MockVaadin.clientRoundtrip();
        });
        assertThat(_get(InboxGrid.class).getGenericDataView().getItems()).hasSize(tasks);
        return sent;
    }
}
