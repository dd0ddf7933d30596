package io.opsward.servicelevel.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import io.opsward.servicelevel.PolicyVersion;
import io.opsward.servicelevel.SlaPolicies;
import io.opsward.servicelevel.SlaPolicy;
import io.opsward.shared.Priority;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.TestClock;
import io.opsward.testing.ViewTest;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SlaPolicyPagesViewTest extends ViewTest {

    private static final String CLIENT = "city-bank";
    private static final String ITEM = "core-banking-access";

    @Autowired
    private SlaPolicies policies;

    @AfterEach
    void retireWhatTheTestMade() {
        As.user("zhoutao", () -> {
            for (var policy : policies.current()) {
                if (CLIENT.equals(policy.client())) {
                    policies.retire(policy.version().policy());
                }
            }
        });
    }

    @Test
    void the_defaults_are_read_in_the_own_language() {
        open("heshen", "service-levels", Locale.SIMPLIFIED_CHINESE);
        assertThat(text())
                .contains("默认", "15 分钟", "4 小时", "7×24 小时", "等待需方", "每 30 分钟", "自始")
                .doesNotContain("新增策略");
    }

    @Test
    void a_version_is_saved_and_says_what_it_changed() {
        var policy = added(Duration.ofMinutes(10));
        open("zhoutao", "service-levels/" + policy.version().policy());
        var response = _find(DurationField.class).get(0);
        _setValue(response, Duration.ofMinutes(5));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Warnings")), "50, 90");
        click("Save as new version");
        assertThat(text())
                .contains("Response: 10 min → 5 min")
                .contains("Warnings: 75 % → 50 %, 90 %")
                .contains("周涛");
        assertThat(newest(policy)).isEqualTo(policy.version().version() + 1);
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_nothing_is_saved() {
        var policy = added(Duration.ofMinutes(10));
        open("zhoutao", "service-levels/" + policy.version().policy());
        var response = _find(DurationField.class).get(0);
        _setValue(response, Duration.ofHours(99));
        click("Save as new version");
        assertThat(response.isInvalid()).isTrue();
        _setValue(response, Duration.ZERO);
        click("Save as new version");
        assertThat(response.isInvalid()).isTrue();
        var warnings = _get(TextField.class, spec -> spec.withLabel("Warnings"));
        _setValue(warnings, "half");
        click("Save as new version");
        assertThat(warnings.isInvalid()).isTrue();
        assertThat(newest(policy)).isEqualTo(policy.version().version());
    }

    @Test
    void whoever_comes_second_is_told_and_loses_nothing() {
        var policy = added(Duration.ofMinutes(10));
        open("wujing", "service-levels/" + policy.version().policy());
        As.user(
                "zhoutao",
                () -> policies.save(
                        with(policy, Duration.ofMinutes(9)), policy.version().version()));
        _setValue(_find(DurationField.class).get(0), Duration.ofMinutes(8));
        assertThatThrownBy(() -> click("Save as new version"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("servicelevel.policy-changed"));
        assertThat(_find(DurationField.class).get(0).getValue()).isEqualTo(Duration.ofMinutes(8));
    }

    @Test
    void a_new_policy_begins_with_what_holds_now() {
        open("zhoutao", "service-levels/new");
        click("Add policy");
        assertThat(select("Client").isInvalid()).isTrue();
        _setValue(select("Client"), CLIENT);
        _setValue(select("Service item"), ITEM);
        assertThat(_find(DurationField.class).get(0).getValue()).isEqualTo(Duration.ofMinutes(15));
        _setValue(_find(DurationField.class).get(0), Duration.ofMinutes(7));
        click("Add policy");
        assertThat(_get(H1.class).getText()).contains("City Commercial Bank · Core banking access · P1");
        assertThat(text()).contains("7 min");
    }

    @Test
    void leaving_with_changes_asks_first() {
        var policy = added(Duration.ofMinutes(10));
        open("zhoutao", "service-levels/" + policy.version().policy());
        _setValue(_find(DurationField.class).get(0), Duration.ofMinutes(5));
        UI.getCurrent().navigate("service-levels");
        assertThat(_get(ConfirmDialog.class).isOpened()).isTrue();
        assertThat(_find(SlaPolicyListView.class)).isEmpty();
    }

    @Test
    void a_reader_changes_nothing_and_others_do_not_see_it() {
        var policy = added(Duration.ofMinutes(10));
        open("heshen", "service-levels/" + policy.version().policy());
        assertThat(_find(DurationField.class).get(0).isReadOnly()).isTrue();
        _assertNone(Button.class, spec -> spec.withText("Save as new version"));
        open("heshen", "service-levels/new");
        _assertNone(NewSlaPolicyView.class);
        open("chenchen", "service-levels");
        _assertNone(SlaPolicyListView.class);
        open("heshen", "service-levels/999999999");
        _assertNone(SlaPolicyView.class);
    }

    @Test
    void a_retired_policy_is_gone_from_the_list_and_can_still_be_read() {
        var policy = added(Duration.ofMinutes(10));
        open("zhoutao", "service-levels/" + policy.version().policy());
        click("Retire policy");
        assertThat(_get(ConfirmDialog.class).isOpened()).isTrue();
        As.user("zhoutao", () -> policies.retire(policy.version().policy()));
        open("heshen", "service-levels?client=" + CLIENT);
        assertThat(text()).doesNotContain("City Commercial Bank · Core banking access");
        open("zhoutao", "service-levels/" + policy.version().policy());
        assertThat(text()).contains("This policy is retired");
        _assertNone(Button.class, spec -> spec.withText("Save as new version"));
    }

    private SlaPolicy added(Duration response) {
        return As.user("zhoutao", () -> {
            var base = policies.inForce(null, null, Priority.P2, TestClock.get().instant());
            var wanted = new SlaPolicy(
                    new PolicyVersion(0, 0),
                    CLIENT,
                    ITEM,
                    Priority.P2,
                    response,
                    base.resolution(),
                    base.calendar(),
                    base.pausingReasons(),
                    base.warnAt(),
                    base.noticeInterval(),
                    base.validFrom(),
                    base.changedBy());
            return policies.save(wanted, 0);
        });
    }

    private static SlaPolicy with(SlaPolicy base, Duration response) {
        return new SlaPolicy(
                base.version(),
                base.client(),
                base.serviceItem(),
                base.priority(),
                response,
                base.resolution(),
                base.calendar(),
                base.pausingReasons(),
                base.warnAt(),
                base.noticeInterval(),
                base.validFrom(),
                base.changedBy());
    }

    private int newest(SlaPolicy policy) {
        return As.user(
                "zhoutao",
                () -> policies.versions(policy.version().policy())
                        .get(0)
                        .version()
                        .version());
    }

    private static KeySelect select(String label) {
        return _get(KeySelect.class, spec -> spec.withLabel(label));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static String text() {
        return ((Component) UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .get(0))
                .getElement()
                .getTextRecursively();
    }
}
