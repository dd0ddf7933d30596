package io.opsward.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.opsward.casefile.CaseFileService;
import io.opsward.notification.Delivery;
import io.opsward.notification.MessageKind;
import io.opsward.notification.MessageSettings;
import io.opsward.notification.Messages;
import io.opsward.notification.QuietHours;
import io.opsward.notification.Reach;
import io.opsward.servicelevel.Workshop;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import io.opsward.testing.ViewTest;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class NotificationPagesViewTest extends ViewTest {

    @Autowired
    private ApplicationContext product;

    @Autowired
    private CaseFileService cases;

    @Autowired
    private Messages messages;

    @Autowired
    private MessageSettings settings;

    private CaseNumber number;
    private String words;

    @BeforeEach
    void tell() {
        number = new Workshop(product).repair("P3");
        words = "Port " + UUID.randomUUID();
        As.user("wangmin", messages::markAllRead);
        As.user("liqiang", () -> cases.comment(number, words, false));
    }

    @Test
    void the_bell_says_how_many_are_unread_and_shows_them() {
        open("wangmin", "notifications/settings");
        var bell = _get(NotificationBell.class);
        assertThat(_get(bell, Button.class, spec -> spec.withClasses("bell-button"))
                        .getElement()
                        .getAttribute("aria-label"))
                .isEqualTo("Notifications, 1 unread");
        open("zhoutao", "notifications/settings", Locale.SIMPLIFIED_CHINESE);
        assertThat(_get(H1.class).getText()).isEqualTo("通知设置");
    }

    @Test
    void the_list_shows_unread_ones_and_marks_them_read() {
        open("wangmin", "notifications?show=unread");
        assertThat(_find(MessageItem.class)).hasSize(1);
        assertThat(text(_get(MessageItem.class))).contains("李强: “" + words + "”", number.value());
        assertThat(_get(_get(MessageItem.class), Anchor.class).getHref()).isEqualTo("cases/" + number);
        _click(_get(_get(MessageItem.class), Button.class));
        assertThat(_find(MessageItem.class)).isEmpty();
        assertThat(text(_get(NotificationListView.class))).contains("Nothing unread");
        open("wangmin", "notifications");
        assertThat(text(_find(MessageItem.class).get(0))).contains(words);
    }

    @Test
    void nobody_sees_or_marks_messages_of_others() {
        var id = As.user("wangmin", () -> messages.page(true, null, 1, Locale.ENGLISH))
                .get(0)
                .message()
                .id();
        As.user("zhoutao", () -> messages.markRead(id));
        assertThat(As.user("wangmin", messages::unread)).isEqualTo(1);
        open("zhoutao", "notifications");
        assertThat(text(_get(NotificationListView.class)))
                .contains("Notifications")
                .doesNotContain(words);
    }

    @Test
    void choices_are_kept() {
        open("machao", "notifications/settings");
        RadioButtonGroup<Delivery> delivery = radio();
        assertThat(delivery.getValue()).isEqualTo(Delivery.AT_ONCE);
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("From")), LocalTime.of(22, 0));
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("Until")), LocalTime.of(7, 0));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(As.user("machao", settings::mail).quiet())
                .isEqualTo(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0)));
        _setValue(reach("A comment on my case"), Reach.MAIL);
        assertThat(As.user("machao", settings::reach)).containsEntry(MessageKind.CASE_COMMENTED, Reach.MAIL);
        assertThat(As.user("tangyong", settings::reach)).containsEntry(MessageKind.CASE_COMMENTED, Reach.BELL);
    }

    @Test
    void the_outbox_is_for_administrators() {
        open("admin", "mail-outbox");
        assertThat(_get(H1.class).getText()).isEqualTo("Mail outbox");
        assertThat(text(_get(MailOutboxView.class))).contains("Mail server");
        open("zhoutao", "mail-outbox");
        assertThat(_find(MailOutboxView.class)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Delivery> radio() {
        return _get(RadioButtonGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<Reach> reach(String kind) {
        return _find(Select.class).stream()
                .filter(select -> select.getAriaLabel().filter(kind::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
