package io.opsward.engine.internal;

import io.opsward.Application;
import io.opsward.engine.CaseMessages;
import io.opsward.shared.CaseNumber;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The product, which sends many messages as soon as it is ready: every other one to a case that does not wait for it yet.
 * All cases begin to wait, and all other messages are sent, in one transaction, so that all is to be delivered at once.
 */
public final class MessageCrowd {

    private static final String NUMBER = "--crowd.messages=";

    private final CaseMessages messages;
    private final RuntimeService runtime;
    private final TaskService tasks;

    private MessageCrowd(ConfigurableApplicationContext product) {
        messages = product.getBean(CaseMessages.class);
        runtime = product.getBean(RuntimeService.class);
        tasks = product.getBean(TaskService.class);
    }

    /** Starts the product. @param arguments as of the product, and how many messages it sends */
    public static void main(String[] arguments) {
        var product = SpringApplication.run(Application.class, arguments);
        MessageModels.deploy(product.getBean(RepositoryService.class));
        var number = product.getEnvironment().getProperty("crowd.messages", Integer.class, 0);
        var crowd = new MessageCrowd(product);
        crowd.openCases(number);
        product.getBean(TransactionTemplate.class).executeWithoutResult(status -> crowd.sendAndWait());
        System.out.println("All messages are sent");
    }

    /** The argument that says so. */
    static String messages(int number) {
        return NUMBER + number;
    }

    private void openCases(int number) {
        for (var each = 0; each < number; each++) {
            var instance = runtime.startProcessInstanceByKey(
                    MessageModels.COLLECTOR, Map.of("early", each % 2 == 0, "title", "Parcel"));
            if (each % 2 == 0) {
                send(instance.getBusinessKey());
            }
        }
    }

    private void sendAndWait() {
        for (var order : tasks.createTaskQuery()
                .processDefinitionKey(MessageModels.COLLECTOR)
                .list()) {
            var instance = runtime.createProcessInstanceQuery()
                    .processInstanceId(order.getProcessInstanceId())
                    .singleResult();
            var early = runtime.getVariable(instance.getId(), "early");
            tasks.complete(order.getId());
            if (Boolean.FALSE.equals(early)) {
                send(instance.getBusinessKey());
            }
        }
    }

    private void send(String number) {
        messages.send(MessageModels.PARCEL, new CaseNumber(number), Map.of("content", "book"));
    }
}
