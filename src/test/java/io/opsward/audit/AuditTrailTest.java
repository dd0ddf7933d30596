package io.opsward.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.identity.AccessRecorder;
import io.opsward.identity.AccessRefused;
import io.opsward.shared.AuditableEvent;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessTest
class AuditTrailTest {

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AccessRecorder accessRecorder;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private final String subject = UUID.randomUUID().toString();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'nobody'",
                "delete from audit_entry",
                "truncate audit_entry",
                "delete from audit_entry where false"
            })
    void nothing_in_the_trail_can_be_changed(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update()).hasMessageContaining("only grows");
    }

    @Test
    void an_act_and_its_entry_stay_or_go_together() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new Done(subject, false));
            status.setRollbackOnly();
        });
        assertThat(count()).isZero();

        transaction.executeWithoutResult(status -> events.publishEvent(new Done(subject, false)));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void a_refused_act_is_kept_although_it_is_rolled_back() {
        As.user(
                "sunli",
                () -> transaction.executeWithoutResult(status -> {
                    accessRecorder.recordRefusal(new AccessRefused(subject));
                    status.setRollbackOnly();
                }));

        As.user(
                "heshen",
                () -> assertThat(find()).singleElement().satisfies(entry -> {
                    assertThat(entry.actor().value()).isEqualTo("sunli");
                    assertThat(entry.action()).isEqualTo("access-refused");
                    assertThat(entry.refused()).isTrue();
                }));
    }

    @Test
    void details_are_read_as_they_were_written() {
        events.publishEvent(new Done(subject, true));

        As.user(
                "heshen",
                () -> assertThat(find())
                        .singleElement()
                        .satisfies(entry -> assertThat(entry.details()).containsEntry("note", "\"quoted\" 引用")));
    }

    @Test
    void only_auditors_and_administrators_read_it() {
        As.user("wangmin", () -> {
            assertThatThrownBy(() -> trail.find(AuditFilter.none(), null)).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> trail.actions()).isInstanceOf(AccessRefused.class);
        });
        As.user("admin", () -> assertThat(trail.actions()).contains("account-created"));
    }

    private List<AuditEntry> find() {
        return trail.find(new AuditFilter(null, null, "", "", subject, true), null);
    }

    private long count() {
        return jdbc.sql("select count(*) from audit_entry where subject = :subject")
                .param("subject", subject)
                .query(Long.class)
                .single();
    }

    private record Done(String subject, boolean refused) implements AuditableEvent {

        @Override
        public String action() {
            return "tested";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("note", "\"quoted\" 引用");
        }
    }
}
