package io.opsward.configuration.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.configuration.Warrant;
import io.opsward.configuration.spi.CaseWarrants;
import io.opsward.configuration.spi.CaseWarrants.Standing;
import io.opsward.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class WarrantCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"CHG-2026-000001", "REQ-2026-000001", "AUD-2026-000001", " chg-2026-000001 "})
    void a_case_that_is_worked_on_allows_edits(String number) {
        assertThatCode(() -> where(Standing.OPEN).require(new Warrant(number, "")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHG-2026-000001", "REQ-2026-000001", "AUD-2026-000001"})
    void a_case_that_is_over_allows_none(String number) {
        refused(Standing.ENDED, new Warrant(number, "Too late"), "configuration.warrant.ended");
    }

    @Test
    void an_audit_on_paper_says_what_it_was() {
        refused(Standing.UNKNOWN, new Warrant("AUD-2026-000001", ""), "configuration.warrant.remark-demanded");
        assertThatCode(() -> where(Standing.UNKNOWN).require(new Warrant("AUD-2026-000001", "Inventory")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_change_on_paper_does_not_exist() {
        refused(Standing.UNKNOWN, new Warrant("CHG-2026-000001", "Really"), "configuration.warrant.unknown");
    }

    @Test
    void an_incident_allows_nothing_even_while_it_is_worked_on() {
        refused(Standing.OPEN, new Warrant("INC-2026-000001", ""), "configuration.warrant.form");
    }

    @Test
    void a_remark_has_an_end() {
        var remark = "x".repeat(WarrantCheck.LONGEST_REMARK + 1);
        refused(Standing.OPEN, new Warrant("CHG-2026-000001", remark), "configuration.problem.too-long");
    }

    private static void refused(Standing standing, Warrant warrant, String reason) {
        assertThatThrownBy(() -> where(standing).require(warrant))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(reason));
    }

    private static WarrantCheck where(Standing standing) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("cases", (CaseWarrants) number -> standing);
        return new WarrantCheck(beans.getBeanProvider(CaseWarrants.class));
    }
}
