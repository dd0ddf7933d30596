package io.opsward.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opsward.identity.CurrentUser;
import io.opsward.shared.AuditableEvent;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Writes every auditable event into the trail: with the act that it reports, so that both stay or neither; a refused one
 * apart from it, since the act is rolled back.
 */
@Component
class AuditRecorder {

    private static final int LONGEST_SUBJECT = 255;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final TransactionTemplate together;
    private final TransactionTemplate apart;

    AuditRecorder(
            JdbcClient jdbc,
            ObjectMapper json,
            CurrentUser currentUser,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.json = json;
        this.currentUser = currentUser;
        this.clock = clock;
        this.together = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void record(AuditableEvent event) {
        var transaction = event.refused() ? apart : together;
        transaction.executeWithoutResult(status -> write(event));
    }

    private void write(AuditableEvent event) {
        jdbc.sql("""
                        insert into audit_entry (at, actor, action, subject, details, refused, remote_address)
                        values (:at, :actor, :action, :subject, cast(:details as jsonb), :refused, :address)""")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", event.actor().orElseGet(() -> currentUser.id().value()))
                .param("action", event.action())
                .param("subject", shortened(event.subject()))
                .param("details", details(event))
                .param("refused", event.refused())
                .param("address", remoteAddress())
                .update();
    }

    private String details(AuditableEvent event) {
        try {
            return json.writeValueAsString(event.details());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Details of " + event.action() + " cannot be written", e);
        }
    }

    private static String shortened(String subject) {
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT);
    }

    private static @Nullable String remoteAddress() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : null;
    }
}
