package io.opsward.servicelevel.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.servicelevel.CalendarVersion;
import io.opsward.servicelevel.ClockEvent;
import io.opsward.servicelevel.ClockGlance;
import io.opsward.servicelevel.ClockName;
import io.opsward.servicelevel.Escalation;
import io.opsward.servicelevel.Explainer;
import io.opsward.servicelevel.Hours;
import io.opsward.servicelevel.PolicyScope;
import io.opsward.servicelevel.PolicyVersion;
import io.opsward.servicelevel.ServiceCalendar;
import io.opsward.servicelevel.ServiceClock;
import io.opsward.servicelevel.Terms;
import io.opsward.shared.Bilingual;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.Priority;
import io.opsward.testing.ViewTest;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClockPanelViewTest extends ViewTest {

    private static final CaseNumber NUMBER = new CaseNumber("INC-2026-000001");
    private static final UserId LI_QIANG = new UserId("liqiang");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant FRIDAY_17 = Instant.parse("2026-03-06T09:00:00Z");
    private static final Instant MONDAY_9 = Instant.parse("2026-03-09T01:00:00Z");

    private final List<ClockEvent> events = new ArrayList<>();

    @Test
    void every_interval_is_told_and_the_sum_is_right_to_the_second() {
        open("heshen", "profile");
        happens(FRIDAY_17, ClockEvent.Kind.STARTED, null, terms(Priority.P3, Duration.ofHours(24)));
        happens(MONDAY_9.plusSeconds(605), ClockEvent.Kind.PAUSED, "AWAITING_CLIENT", null);
        happens(MONDAY_9.plusSeconds(3600), ClockEvent.Kind.RESUMED, null, null);
        var text = shown(MONDAY_9.plusSeconds(7200), true);
        assertThat(text)
                .contains("Used 2 h 10 min 5 s + left 21 h 49 min 55 s = target 24 h")
                .contains("Not counted: outside service hours")
                .contains("Not counted: on hold (awaiting client)")
                .contains("Measured by: P3, target 24 h, Service hours version 3")
                .contains("Put on hold: awaiting client")
                .contains("City Commercial Bank · P3 medium, version 2")
                .contains("李强");
    }

    @Test
    void a_change_of_priority_says_what_carries_over() {
        open("heshen", "profile", Locale.SIMPLIFIED_CHINESE);
        happens(FRIDAY_17, ClockEvent.Kind.STARTED, null, terms(Priority.P3, Duration.ofHours(24)));
        happens(FRIDAY_17.plusSeconds(1830), ClockEvent.Kind.TERMS, null, terms(Priority.P2, Duration.ofHours(8)));
        assertThat(shown(FRIDAY_17.plusSeconds(3600), true))
                .contains("优先级由P3 中改为P2 高，已用的 30 分钟 30 秒 继续有效")
                .contains("服务时间第 3 版")
                .contains("已用 1 小时 + 剩余 7 小时 = 目标 8 小时");
    }

    @Test
    void a_long_life_is_folded_and_unfolds() {
        open("heshen", "profile");
        happens(FRIDAY_17, ClockEvent.Kind.STARTED, null, terms(Priority.P4, Duration.ofHours(900)));
        var year = shown(FRIDAY_17.plus(Duration.ofDays(365)), true);
        assertThat(year).contains("Within service hours, opened 261 times");
        var folded = year.length();
        _click(_get(Button.class, spec -> spec.withText("Show all 522 intervals")));
        var unfolded = _get(ClockPanel.class).getElement().getTextRecursively();
        assertThat(unfolded.length()).isGreaterThan(folded);
        assertThat(unfolded.split("Not counted: outside service hours", -1)).hasSizeLessThan(200);
        assertThat(unfolded).contains("opened 161 times");
    }

    @Test
    void a_client_reads_no_names_of_the_provider() {
        open("chenchen", "profile");
        happens(FRIDAY_17, ClockEvent.Kind.STARTED, null, terms(Priority.P3, Duration.ofHours(1)));
        happens(MONDAY_9.plusSeconds(60), ClockEvent.Kind.STOPPED, null, null);
        assertThat(shown(MONDAY_9.plusSeconds(3600), false))
                .doesNotContain("李强")
                .contains("the service team")
                .contains("Missed by 1 min")
                .contains("Used 1 h 1 min − late 1 min = target 1 h");
    }

    @Test
    void a_clock_without_priority_says_what_it_waits_for() {
        open("heshen", "profile");
        happens(FRIDAY_17, ClockEvent.Kind.STARTED, null, null);
        assertThat(shown(MONDAY_9, true)).contains("not known yet");
    }

    @Test
    void a_badge_says_it_in_words_and_tells_the_browser_when_the_service_opens() {
        open("heshen", "profile");
        happens(FRIDAY_17, ClockEvent.Kind.STARTED, null, terms(Priority.P3, Duration.ofHours(2)));
        var saturday = FRIDAY_17.plus(Duration.ofDays(1));
        var badge = badge(saturday);
        assertThat(badge.getText()).isEqualTo("1 h left");
        assertThat(badge.getClassNames()).contains("clock-closed", "badge-info");
        assertThat(badge.getElement().getAttribute("title"))
                .contains("Response: due Mar 9, 2026")
                .contains("Asia/Shanghai")
                .contains("counts again from Mar 9, 2026");
        assertThat(badge.getElement().getAttribute("clock"))
                .contains("\"left\":3600", "\"ahead\":[" + (double) MONDAY_9.getEpochSecond());
        assertThat(badge(MONDAY_9.plusSeconds(3660)).getText()).isEqualTo("1 min late");
        happens(MONDAY_9.plusSeconds(3600), ClockEvent.Kind.STOPPED, null, null);
        assertThat(badge(MONDAY_9.plus(Duration.ofDays(9))).getText()).isEqualTo("Kept");
    }

    private ClockBadge badge(Instant now) {
        return new ClockBadge(ClockGlance.of(ClockName.RESPONSE, Explainer.explain(events, now), now), now);
    }

    private String shown(Instant now, boolean internal) {
        var clock = new ServiceClock(
                1,
                NUMBER,
                ClockName.RESPONSE,
                null,
                null,
                null,
                Explainer.explain(events, now),
                List.copyOf(events),
                null,
                null,
                null);
        var captions = new ClockCaptions(
                new Words(),
                Map.of(LI_QIANG, "李强"),
                new PolicyTexts(
                        Map.of("city-bank", new Bilingual("City Commercial Bank", "市商业银行")),
                        Map.of(),
                        Map.of("service-hours", new Bilingual("Service hours", "服务时间"))),
                Map.of(7L, new PolicyScope("city-bank", null)),
                new ClockReader(new UserId("somebody"), internal, internal, internal));
        UI.getCurrent().add(new ClockPanel(List.of(clock), List.<Escalation>of(), captions, now));
        assertThat(_find(ClockCard.class)).hasSize(1);
        return _get(ClockPanel.class).getElement().getTextRecursively();
    }

    private void happens(Instant at, ClockEvent.Kind kind, @Nullable String reason, @Nullable Terms terms) {
        events.add(new ClockEvent(at, kind, reason, terms, LI_QIANG));
    }

    private static Terms terms(Priority priority, Duration target) {
        var week = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
        for (var day = 1; day <= 5; day++) {
            week.put(DayOfWeek.of(day), List.of(new Hours(LocalTime.of(9, 0), LocalTime.of(18, 0))));
        }
        return new Terms(
                new PolicyVersion(7, 2),
                priority,
                target,
                new CalendarVersion("service-hours", 3),
                new ServiceCalendar(SHANGHAI, week, List.of()),
                Set.of("AWAITING_CLIENT"),
                List.of(75));
    }

    private record Words() implements CaseWords {

        @Override
        public String group(GroupKey group) {
            return group.value();
        }

        @Override
        public String task(String key, String english) {
            return english;
        }
    }
}
