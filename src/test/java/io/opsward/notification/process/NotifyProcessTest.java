package io.opsward.notification.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.ProcessGateway;
import io.opsward.engine.internal.TestModels;
import io.opsward.notification.MessageKind;
import io.opsward.notification.MessageLine;
import io.opsward.notification.Told;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A model tells people something, without Java. */
@ProcessTest
class NotifyProcessTest {

    private static final String MODEL = "notifying";

    @Autowired
    private ApplicationContext product;

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private RepositoryService repository;

    private Told told;

    @BeforeEach
    void deploy() {
        told = new Told(product);
        var model = TestModels.process(MODEL, "NTF")
                .serviceTask("Task_Tell")
                .name("Tell")
                .camundaDelegateExpression("${notifyDelegate}")
                .camundaInputParameter("notifyWhom", "${whom}")
                .camundaInputParameter("notifyName", "${who}")
                .camundaInputParameter("notice", "${title} is ready")
                .camundaInputParameter("noticeChinese", "${title}已就绪")
                .userTask("Task_After")
                .name("After")
                .camundaCandidateGroups("service-desk")
                .endEvent("EndEvent_Told")
                .done();
        TestModels.property(model.getModelElementById(MODEL), "case.title", "${title}");
        TestModels.property(model.getModelElementById(MODEL), "case.client", "${clientOrg}");
        TestModels.deploy(repository, MODEL, model);
    }

    @Test
    void a_group_is_told_in_the_language_of_each() {
        var number = start("group", "tech-network", "first-hospital");
        assertThat(told.people(number, MessageKind.NOTICE)).containsExactly("qianjin", "zhaolei");
        assertThat(told.lines("qianjin", number, Locale.ENGLISH))
                .extracting(MessageLine::sentence)
                .containsExactly("Report is ready");
        assertThat(told.lines("qianjin", number, Locale.SIMPLIFIED_CHINESE))
                .extracting(MessageLine::sentence)
                .containsExactly("Report已就绪");
    }

    @Test
    void the_client_is_all_people_of_the_organisation_where_staff_opened_the_case() {
        assertThat(told.people(start("client", "", "first-hospital"), MessageKind.NOTICE))
                .containsExactly("chenchen");
    }

    @Test
    void a_person_of_another_client_is_not_told() {
        assertThat(told.people(start("person", "songjia", "first-hospital"), MessageKind.NOTICE))
                .isEmpty();
        assertThat(told.people(start("person", "sunli", "first-hospital"), MessageKind.NOTICE))
                .containsExactly("sunli");
    }

    private CaseNumber start(String whom, String who, String client) {
        Map<String, Object> values = Map.of("whom", whom, "who", who, "title", "Report", "clientOrg", client);
        return As.user("wangmin", () -> processes.start(MODEL, values));
    }
}
