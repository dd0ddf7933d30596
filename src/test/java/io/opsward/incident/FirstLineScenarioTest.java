package io.opsward.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.opsward.engine.UserTask;
import io.opsward.form.FieldError;
import io.opsward.form.FormRefused;
import io.opsward.knowledge.ArticleId;
import io.opsward.knowledge.KnowledgeService;
import io.opsward.shared.Priority;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Scenario 2 of the domain: solved in the call, with an article of the knowledge base. */
@ProcessTest
class FirstLineScenarioTest {

    private static final ArticleId PRINTING = new ArticleId("KNW-2026-0012");
    private static final Map<String, Object> ENDED = Map.of(
            "finalCategory", "hardware", "itemUnregistered", true, "failedObject", "护士站打印机", "timeSpentMinutes", 15L);

    @Autowired
    private ApplicationContext product;

    @Autowired
    private KnowledgeService knowledge;

    @Autowired
    private IncidentRegister incidents;

    @Test
    void a_nurse_cannot_print_and_is_helped_in_the_call() {
        var desk = new Desk(product);
        var usesBefore = As.user("wangmin", () -> knowledge.get(PRINTING)).useCount();
        var number = desk.report("wangmin", "无法打印");
        desk.register("wangmin", number, "无法打印", "low", "medium");

        As.user(
                "wangmin",
                () -> assertThat(knowledge.search("无法打印", 5).get(0).id()).isEqualTo(PRINTING));
        desk.work(
                "wangmin",
                number,
                "Task_GiveFirstSupport",
                Map.of(
                        "knowledgeUsed",
                        PRINTING.value(),
                        "supportNote",
                        "按文章处理",
                        "firstLineResolved",
                        true,
                        "resolution",
                        "把打印端口改为当前地址",
                        "isWorkaround",
                        false));

        assertThat(desk.tasks(number)).extracting(UserTask::key).containsExactly("Task_ConfirmResolution");
        desk.work("chenchen", number, "Task_ConfirmResolution", Map.of("clientAccepted", "accepted"));
        refusesToCloseWithoutCode(desk, desk.task(number, "Task_CloseIncident").id());

        var incident = As.user("wangmin", () -> incidents.details(number)).orElseThrow();
        assertThat(incident.summary().priority()).isEqualTo(Priority.P4);
        assertThat(incident.summary().status()).isEqualTo(IncidentStatus.CLOSED);
        assertThat(incident.summary().assignedGroup())
                .as("no technical group had to do with it")
                .isNull();
        assertThat(incident.solution()).isNotNull();
        assertThat(incident.solution().firstLineResolved()).isTrue();
        assertThat(incident.outcome().confirmedInPerson()).isTrue();
        assertThat(incident.outcome().closure()).isNotNull();
        assertThat(incident.outcome().closure().configurationItem()).isEqualTo("护士站打印机");
        assertThat(incident.progress().respondedAt()).isNotNull();
        assertThat(As.user("wangmin", () -> knowledge.get(PRINTING)).useCount()).isEqualTo(usesBefore + 1);
    }

    private static void refusesToCloseWithoutCode(Desk desk, String taskId) {
        As.user("wangmin", () -> desk.claim(taskId));
        var refused = catchThrowableOfType(FormRefused.class, () -> desk.complete("wangmin", taskId, ENDED));
        assertThat(refused.errors()).extracting(FieldError::path).containsExactly("closureCode");
        assertThat(refused.errors()).extracting(FieldError::label).containsExactly("Closure code");
        var whole = new HashMap<>(ENDED);
        whole.put("closureCode", "solved");
        desk.complete("wangmin", taskId, whole);
    }
}
