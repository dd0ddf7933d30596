package io.opsward.engine.internal;

import static io.opsward.engine.internal.MessageModels.PARCEL;

import io.opsward.engine.CaseMessages;
import io.opsward.engine.UserTask;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.CaseJobs;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Parcels that are sent to cases, and what has become of them. */
final class Post {

    private final CaseMessages messages;
    private final HistoryService history;
    private final JdbcClient jdbc;
    private final CaseJobs jobs;

    Post(ApplicationContext context) {
        messages = context.getBean(CaseMessages.class);
        history = context.getBean(HistoryService.class);
        jdbc = context.getBean(JdbcClient.class);
        jobs = new CaseJobs(context);
    }

    /** Sends a parcel and lets the product do what there is to do. */
    void send(CaseNumber to, String content) {
        messages.send(PARCEL, to, Map.of("content", content));
        jobs.runDue(to);
    }

    /** Lets the product do what there is to do. */
    void runDue(CaseNumber number) {
        jobs.runDue(number);
    }

    /** How many wait for a receiver. */
    long kept(CaseNumber number) {
        return count("dead_since is null", number);
    }

    /** How many nobody will receive. */
    long dead(CaseNumber number) {
        return count("dead_since is not null", number);
    }

    private long count(String which, CaseNumber number) {
        return jdbc.sql("select count(*) from engine_message where case_number = ? and " + which)
                .param(number.value())
                .query(Long.class)
                .single();
    }

    /** How often the event has happened in the case. */
    long received(UserTask first, String event) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(first.instanceId())
                .activityId(event)
                .finished()
                .count();
    }

    /** Contents that came, in order. */
    List<Object> contents(UserTask first) {
        return history
                .createHistoricDetailQuery()
                .processInstanceId(first.instanceId())
                .variableUpdates()
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(HistoricVariableUpdate.class::cast)
                .filter(update -> update.getVariableName().equals("content"))
                .map(HistoricVariableUpdate::getValue)
                .toList();
    }
}
