package io.opsward.notification;

import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people were told of a case. */
public final class Told {

    private static final int PLENTY = 200;

    private final JdbcClient jdbc;
    private final Messages messages;

    /** @param product context of the test */
    public Told(ApplicationContext product) {
        this.jdbc = product.getBean(JdbcClient.class);
        this.messages = product.getBean(Messages.class);
    }

    /** Those of the demo who were told, whoever else other tests have hired; who was told twice is there twice. */
    public List<String> people(CaseNumber number, MessageKind kind) {
        return jdbc.sql("""
                        select m.recipient from notification_message m
                        join identity_account a on a.id = m.recipient and a.demo
                        where m.case_number = ? and m.kind = ? order by m.recipient""")
                .params(number.value(), kind.name())
                .query(String.class)
                .list();
    }

    /** What one person reads of the case, newest first. */
    public List<MessageLine> lines(String person, CaseNumber number, Locale locale) {
        return As.user(person, () -> messages.page(false, null, PLENTY, locale)).stream()
                .filter(line -> line.message().caseNumber().equals(number))
                .toList();
    }

    /** How many mails for the case were written. */
    public int mails(CaseNumber number) {
        return jdbc.sql("""
                        select count(*) from notification_mail o
                        join notification_message m on m.id = o.message_id where m.case_number = ?""").param(number.value()).query(Integer.class).single();
    }
}
