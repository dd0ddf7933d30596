package io.opsward.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.identity.AccessRefused;
import io.opsward.shared.Bilingual;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class ChangeTemplatesTest {

    private static final List<Step> STEPS = List.of(new Step("Load", 10, null));
    private static final ChangeTemplate WHOLE = new ChangeTemplate(
            "renew-licence",
            new Bilingual("Renew a licence", "更新许可"),
            "-",
            null,
            plans("Load the old one"),
            STEPS,
            true);

    @Autowired
    private ChangeTemplates templates;

    @Test
    void a_template_is_kept_and_replaced() {
        keep(WHOLE);
        keep(new ChangeTemplate(WHOLE.key(), WHOLE.name(), "Anew", null, WHOLE.plans(), STEPS, false));
        assertThat(templates.find(WHOLE.key())).get().satisfies(template -> {
            assertThat(template.whatChanges()).isEqualTo("Anew");
            assertThat(template.steps()).isEqualTo(STEPS);
            assertThat(template.active()).isFalse();
        });
        refused("change.template-retired", () -> templates.active(WHOLE.key()));
    }

    @Test
    void a_template_that_is_not_whole_is_refused() {
        refused("change.template.key-wrong", () -> keep(with("Not A Key", WHOLE.name(), WHOLE.plans(), STEPS)));
        refused(
                "change.template.name-english-missing",
                () -> keep(with("nameless", new Bilingual(" ", "无名"), WHOLE.plans(), STEPS)));
        refused(
                "change.template.name-chinese-missing",
                () -> keep(with("nameless", new Bilingual("Nameless", ""), WHOLE.plans(), STEPS)));
        refused("change.template.rollback-plan-missing", () -> keep(with("one-way", WHOLE.name(), plans(""), STEPS)));
        refused("change.template.steps-missing", () -> keep(with("idle", WHOLE.name(), WHOLE.plans(), List.of())));
    }

    @Test
    void management_alone_keeps_them_and_clients_do_not_read_them() {
        assertThatThrownBy(() -> As.user("liqiang", () -> templates.keep(WHOLE)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> As.user("chenchen", () -> templates.list(null, 10)))
                .isInstanceOf(AccessRefused.class);
    }

    private void keep(ChangeTemplate template) {
        As.user("zhoutao", () -> templates.keep(template));
    }

    private static ChangeTemplate with(String key, Bilingual name, Plans plans, List<Step> steps) {
        return new ChangeTemplate(key, name, "-", null, plans, steps, true);
    }

    private static Plans plans(String rollback) {
        return new Plans("-", null, rollback);
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
