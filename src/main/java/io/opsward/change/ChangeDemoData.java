package io.opsward.change;

import io.opsward.shared.Bilingual;
import io.opsward.shared.DemoData;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two templates of standard changes. */
@Component
@Order(70)
class ChangeDemoData implements DemoData {

    private final TemplateRecords templates;

    ChangeDemoData(TemplateRecords templates) {
        this.templates = templates;
    }

    @Override
    public void create() {
        templates.save(new ChangeTemplate(
                "add-access-switch-port",
                new Bilingual("Open a port of an access switch", "开通接入交换机端口"),
                "开通一个接入交换机端口并划入指定 VLAN / One port of an access switch is opened in a given VLAN",
                "campus-network",
                new Plans("Ping the gateway from the new port", null, "Close the port again"),
                List.of(step("Check port and VLAN in the plan", 5), step("Open the port", 5), step("Test it", 10)),
                true));
        templates.save(new ChangeTemplate(
                "extend-tablespace",
                new Bilingual("Extend a tablespace", "扩展表空间"),
                "为表空间增加一个数据文件 / A data file is added to a tablespace",
                "his-database",
                new Plans("Free space is shown by the monitoring", null, "Drop the new, empty data file"),
                List.of(
                        step("Check free disk space", 5),
                        step("Add the data file", 10),
                        step("Check the alert log", 5)),
                true));
    }

    private static Step step(String text, int minutes) {
        return new Step(text, minutes, null);
    }
}
