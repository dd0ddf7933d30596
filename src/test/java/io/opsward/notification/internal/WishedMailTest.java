package io.opsward.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.notification.Delivery;
import io.opsward.notification.Fact;
import io.opsward.notification.MailPreference;
import io.opsward.notification.MessageKind;
import io.opsward.notification.MessageSettings;
import io.opsward.notification.Messages;
import io.opsward.notification.QuietHours;
import io.opsward.notification.Reach;
import io.opsward.servicelevel.Workshop;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import io.opsward.testing.TestClock;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Mail comes as each person wants it: at once, after quiet hours, once a day, or not at all. */
@ProcessTest
class WishedMailTest {

    private static final LocalTime HALF_PAST_EIGHT = LocalTime.of(8, 30);
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

    @Autowired
    private ApplicationContext product;

    @Autowired
    private MessageSettings settings;

    @Autowired
    private Messages messages;

    @Autowired
    private Digests digests;

    private CaseNumber number;
    private PostOffice office;

    @BeforeEach
    void prepare() {
        number = new Workshop(product).repair("P3");
        office = new PostOffice(product);
        TestClock.get().stopAt(Workshop.at("2026-03-02T23:00"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void at_night_a_mail_waits_for_the_morning_unless_it_is_urgent() {
        wants(new MailPreference(Delivery.AT_ONCE, HALF_PAST_EIGHT, NIGHT));
        office.tell(number, "Repair", "qianjin");
        office.tell(
                Notice.of(MessageKind.DEADLINE_MISSED, number)
                        .due(TestClock.get().instant())
                        .with(Fact.CLOCK, "RESPONSE")
                        .urgentIf(true),
                "qianjin");
        office.postman().sendDue();
        assertThat(office.outbox()).containsExactly("WAITING 0", "SENT 1");
        TestClock.get().stopAt(Workshop.at("2026-03-03T07:00"));
        office.postman().sendDue();
        assertThat(office.outbox()).containsOnly("SENT 1");
    }

    @Test
    void once_a_day_everything_unread_comes_in_one_mail() throws Exception {
        wants(new MailPreference(Delivery.DIGEST, HALF_PAST_EIGHT, NIGHT));
        office.tell(number, "one", "qianjin");
        office.tell(number, "two", "qianjin");
        office.tell(number, "read", "qianjin");
        As.user(
                "qianjin",
                () -> messages.markRead(messages.page(false, null, 1, Locale.ENGLISH)
                        .get(0)
                        .message()
                        .id()));
        digests.writeDue();
        assertThat(office.outbox()).as("not yet").isEmpty();

        TestClock.get().stopAt(Workshop.at("2026-03-03T08:30"));
        digests.writeDue();
        digests.writeDue();
        office.postman().sendDue();
        assertThat(office.received()).hasSize(1);
        assertThat(office.received().get(0).getContent().toString())
                .contains("“one”", "“two”", number.value())
                .doesNotContain("“read”");

        TestClock.get().stopAt(Workshop.at("2026-03-04T08:30"));
        digests.writeDue();
        assertThat(office.outbox()).as("nothing new, no mail").hasSize(1);
    }

    @Test
    void what_was_read_meanwhile_needs_no_daily_mail() {
        wants(new MailPreference(Delivery.DIGEST, HALF_PAST_EIGHT, null));
        office.tell(number, "one", "qianjin");
        TestClock.get().stopAt(Workshop.at("2026-03-03T08:30"));
        digests.writeDue();
        As.user("qianjin", messages::markAllRead);
        office.postman().sendDue();
        assertThat(office.received()).isEmpty();
        assertThat(office.outbox()).isEmpty();
    }

    @Test
    void no_mail_and_no_message_where_none_is_wanted() {
        wants(new MailPreference(Delivery.OFF, HALF_PAST_EIGHT, null));
        office.tell(number, "one", "qianjin");
        assertThat(office.outbox()).isEmpty();
        wants(MailPreference.USUAL);
        As.user("qianjin", () -> settings.chooseReach(MessageKind.TASK_GIVEN, Reach.NOWHERE));
        try {
            var before = As.user("qianjin", () -> messages.page(false, null, 200, Locale.ENGLISH))
                    .size();
            office.tell(number, "two", "qianjin");
            assertThat(As.user("qianjin", () -> messages.page(false, null, 200, Locale.ENGLISH)))
                    .hasSize(before);
        } finally {
            As.user("qianjin", () -> settings.chooseReach(MessageKind.TASK_GIVEN, Reach.MAIL));
        }
    }

    private void wants(MailPreference preference) {
        As.user("qianjin", () -> settings.chooseMail(preference));
    }
}
