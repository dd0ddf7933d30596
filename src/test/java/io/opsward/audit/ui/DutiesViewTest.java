package io.opsward.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.tabs.Tabs;
import io.opsward.engine.CaseReader;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.ui.DataTable;
import io.opsward.tasklist.Errands;
import io.opsward.tasklist.Repairs;
import io.opsward.tasklist.StartService;
import io.opsward.tasklist.TaskActs;
import io.opsward.testing.ViewTest;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Duties on the page of a case, and the auditor's check over all cases. */
class DutiesViewTest extends ViewTest {

    @Autowired
    private StartService starts;

    @Autowired
    private TaskActs acts;

    @Autowired
    private CaseReader cases;

    @Autowired
    private JdbcClient jdbc;

    private CaseNumber number;

    @BeforeEach
    void aRepairIsDone() {
        number = new Repairs(starts, acts, cases).done(Errands.title(), "zhaolei");
    }

    @AfterEach
    void leaveNothing() {
        jdbc.sql("delete from engine_duty where case_number = ?")
                .param(number.value())
                .update();
    }

    @Test
    void the_page_of_a_case_tells_who_had_which_duty() {
        open("heshen", "cases/" + number + "?part=duty-panel", Locale.SIMPLIFIED_CHINESE);
        assertThat(text()).contains("申请人", "王敏", "需要修理").contains("实施人", "赵磊", "修理");
    }

    @Test
    void staff_find_it_among_the_parts_of_the_case() {
        open("zhaolei", "cases/" + number);
        assertThat(_get(Tabs.class).getElement().getTextRecursively()).contains("Duties");
    }

    @Test
    void the_auditor_reads_the_rule_that_was_broken() {
        jdbc.sql("""
                        insert into engine_duty (case_number, duty, person, source_id, definition_id, element_key, apart_from, taken_at)
                        select case_number, 'verifier', person, 'past the product', definition_id, 'Task_VerifyRepair',
                            array['implementer'], taken_at
                        from engine_duty where case_number = ? and duty = 'implementer'""").param(number.value()).update();
        open("heshen", "audit/duties");
        _assertOne(DataTable.class);
        assertThat(text()).contains(number.value(), "赵磊", "Implementer – Verifier", "Do repair", "Verify repair");
    }

    private static String text() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .get(0)
                .getElement()
                .getTextRecursively();
    }
}
