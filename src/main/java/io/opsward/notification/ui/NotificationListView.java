package io.opsward.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.opsward.notification.Messages;
import io.opsward.shared.ui.EmptyState;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** All messages of the person, or the unread ones; newest first, page by page. */
@Route("notifications")
@PermitAll
class NotificationListView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 30;
    private static final String SHOW = "show";
    private static final String UNREAD = "unread";

    private final transient Messages messages;
    private final RadioButtonGroup<Boolean> filter = new RadioButtonGroup<>();
    private final Div list = new Div();
    private final Button more = new Button(getTranslation("notification.more"), click -> load());
    private final Button allRead = new Button(getTranslation("notification.mark-all-read"), click -> markAllRead());
    private @Nullable Long last;

    NotificationListView(Messages messages) {
        this.messages = messages;
        addClassName("notifications");
        list.addClassName("card");
        filter.setItems(false, true);
        filter.setAriaLabel(getTranslation("notification.filter"));
        filter.setItemLabelGenerator(
                unreadOnly -> getTranslation(unreadOnly ? "notification.filter.unread" : "notification.filter.all"));
        filter.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open(change.getValue());
            }
        });
        var settings = new Anchor("notifications/settings", getTranslation("notification.settings"));
        settings.addClassName("button-link");
        var bar = new Div(filter);
        bar.addClassName("toolbar");
        add(new PageHeader(getTranslation("notification.title"), settings, allRead), bar, list, more);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOW)
                .filter(UNREAD::equals)
                .isPresent());
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.title") + " · Opsward";
    }

    private void open(boolean unreadOnly) {
        getUI().ifPresent(ui -> ui.navigate(
                NotificationListView.class, unreadOnly ? QueryParameters.of(SHOW, UNREAD) : QueryParameters.empty()));
    }

    private void reload() {
        list.removeAll();
        last = null;
        load();
    }

    private void load() {
        var lines = messages.page(filter.getValue(), last, PAGE, getLocale());
        lines.forEach(line -> list.add(new MessageItem(line, messages, this::reload)));
        if (!lines.isEmpty()) {
            last = lines.get(lines.size() - 1).message().id();
        }
        more.setVisible(lines.size() == PAGE);
        allRead.setVisible(messages.unread() > 0);
        if (last == null) {
            list.add(nothing());
        }
    }

    private EmptyState nothing() {
        return filter.getValue()
                ? new EmptyState(
                        getTranslation("notification.none-unread"), getTranslation("notification.none-unread-hint"))
                : new EmptyState(getTranslation("notification.none"), getTranslation("notification.none-hint"));
    }

    private void markAllRead() {
        messages.markAllRead();
        reload();
    }
}
