package io.opsward.notification.ui;

import com.vaadin.flow.component.Component;
import io.opsward.identity.CurrentUser;
import io.opsward.notification.LiveMessages;
import io.opsward.notification.Messages;
import io.opsward.shared.ui.NavbarItem;
import io.opsward.shared.ui.PersonalPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What notifications bring into the frame of every page. */
@Configuration(proxyBeanMethods = false)
class BellItem implements NavbarItem {

    private final Messages messages;
    private final LiveMessages live;
    private final CurrentUser currentUser;

    BellItem(Messages messages, LiveMessages live, CurrentUser currentUser) {
        this.messages = messages;
        this.live = live;
        this.currentUser = currentUser;
    }

    @Override
    public Component create() {
        return new NotificationBell(messages, live, currentUser.id());
    }

    @Bean
    static PersonalPage notificationSettings() {
        return new PersonalPage("notification.settings", "notifications/settings");
    }
}
