package io.opsward.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.configuration.spi.CaseWarrants;
import io.opsward.configuration.spi.CaseWarrants.Standing;
import io.opsward.engine.ProcessGateway;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class OpenCaseWarrantsTest {

    @Autowired
    private CaseWarrants warrants;

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_case_stands_until_it_ends() {
        var number = As.user(
                "wangmin",
                () -> processes.start(
                        "incident",
                        Map.of("title", "Warrant", "clientOrg", "first-hospital", "serviceItem", "desktop-printing")));
        assertThat(standing("sunli", number)).isEqualTo(Standing.OPEN);
        assertThat(standing("songjia", number)).as("another client").isEqualTo(Standing.UNKNOWN);
        jdbc.sql("update casefile_case set ended_at = now() where number = ?")
                .param(number.value())
                .update();
        assertThat(standing("sunli", number)).isEqualTo(Standing.ENDED);
    }

    @Test
    void a_number_without_case_stands_for_nothing() {
        assertThat(standing("sunli", new CaseNumber("CHG-2026-999999"))).isEqualTo(Standing.UNKNOWN);
    }

    private Standing standing(String account, CaseNumber number) {
        return As.user(account, () -> warrants.standing(number));
    }
}
