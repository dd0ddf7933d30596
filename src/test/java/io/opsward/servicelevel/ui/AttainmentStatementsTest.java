package io.opsward.servicelevel.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import io.opsward.servicelevel.Workshop;
import io.opsward.shared.ui.CaseLink;
import io.opsward.tasklist.Statements;
import io.opsward.testing.ViewTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How often the attainment report asks the database, the names of what it counts included. */
class AttainmentStatementsTest extends ViewTest {

    private static final String MARCH = "?from=2026-03&until=2026-03&item=";

    @Autowired
    private ApplicationContext product;

    private final String item = "item-" + UUID.randomUUID();

    @Test
    void many_cases_of_several_clients_cost_no_more_statements_than_one() {
        var workshop = new Workshop(product);
        opened(workshop, "first-hospital");
        var figures = statements("service-levels/attainment");
        var clocks = statements("service-levels/attainment/cases");
        for (var more = 0; more < 3; more++) {
            opened(workshop, "first-hospital");
            opened(workshop, "city-bank");
        }
        assertThat(statements("service-levels/attainment"))
                .hasSameSizeAs(figures)
                .hasSize(5);
        assertThat(statements("service-levels/attainment/cases"))
                .hasSameSizeAs(clocks)
                .hasSize(6);
        assertThat(_find(CaseLink.class)).hasSizeGreaterThanOrEqualTo(7);
    }

    private void opened(Workshop workshop, String client) {
        workshop.timeIs("2026-03-02T10:00");
        workshop.repair(Map.of("clientOrg", client, "serviceItem", item), "P1");
    }

    private List<String> statements(String page) {
        open("zhoutao", "profile");
        var location = new Location(page + MARCH + item);
        return Statements.of(() -> {
            UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
            MockVaadin.clientRoundtrip();
        });
    }
}
