package io.opsward.configuration.internal;

import io.opsward.configuration.ImportPreview.Outcome;
import io.opsward.configuration.Warrant;
import io.opsward.shared.DemoData;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Items of the three clients, read from a file as any first inventory is. */
@Component
@Order(30)
class ConfigurationDemoData implements DemoData {

    private static final Warrant INVENTORY = new Warrant("AUD-2026-INVENTORY", "首次配置盘点 First inventory");

    private final ImportPlanner planner;
    private final ImportWriter writer;

    ConfigurationDemoData(ImportPlanner planner, ImportWriter writer) {
        this.planner = planner;
        this.writer = writer;
    }

    @Override
    public void create() {
        var plan = planner.plan(CsvFile.rows(file()));
        var refused = plan.preview().rows(Outcome.REFUSED);
        if (!refused.isEmpty()) {
            throw new IllegalStateException("The demo configuration items are wrong: " + refused);
        }
        writer.write(plan, INVENTORY);
    }

    private static byte[] file() {
        try (var file = new ClassPathResource("configuration/demo-items.csv").getInputStream()) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
