package io.opsward.casefile;

import io.opsward.engine.CaseDataChanged;
import io.opsward.engine.ProcessEnded;
import io.opsward.engine.ProcessInfo;
import io.opsward.engine.ProcessStarted;
import io.opsward.engine.spi.CaseNumbering;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases as the engine's events make them, without a process behind them. */
final class SampleCases {

    static final ProcessInfo MODEL =
            new ProcessInfo("sample:1:1", "sample", 1, "Sample", Map.of("case.prefix", "CFT"), false);

    private final ApplicationContext product;
    private final TransactionTemplate transaction;

    SampleCases(ApplicationContext product) {
        this.product = product;
        this.transaction = product.getBean(TransactionTemplate.class);
    }

    CaseNumber open(String by, Map<String, String> properties) {
        return As.user(
                by,
                () -> Objects.requireNonNull(transaction.execute(status -> {
                    var number = product.getBean(CaseNumbering.class).next("CFT");
                    product.publishEvent(new ProcessStarted(MODEL, instance(number), number, false, new UserId(by)));
                    product.publishEvent(new CaseDataChanged(number, properties));
                    return number;
                })));
    }

    void change(CaseNumber number, Map<String, String> properties) {
        publish(new CaseDataChanged(number, properties));
    }

    void end(CaseNumber number, boolean cancelled) {
        publish(new ProcessEnded(MODEL, instance(number), number, false, cancelled));
    }

    void publish(Object event) {
        transaction.executeWithoutResult(status -> product.publishEvent(event));
    }

    private static String instance(CaseNumber number) {
        return "instance of " + number;
    }
}
