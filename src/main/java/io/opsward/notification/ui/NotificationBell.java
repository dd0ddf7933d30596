package io.opsward.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import io.opsward.identity.UserId;
import io.opsward.notification.LiveMessages;
import io.opsward.notification.Messages;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** How many messages are unread, told live; a click shows the newest. */
class NotificationBell extends Div implements AfterNavigationObserver {

    private final transient Messages messages;
    private final transient LiveMessages live;
    private final UserId person;
    private final Span count = new Span();
    private final Button bell = new Button(VaadinIcon.BELL_O.create());
    private final Popover popover = new Popover();
    private final BellPanel panel;
    private final AtomicBoolean refreshing = new AtomicBoolean();
    private transient @Nullable Runnable endListening;

    NotificationBell(Messages messages, LiveMessages live, UserId person) {
        this.messages = messages;
        this.live = live;
        this.person = person;
        this.panel = new BellPanel(messages, this::refresh);
        addClassName("bell");
        count.addClassName("bell-count");
        // The name of the button says the figure.
        count.getElement().setAttribute("aria-hidden", "true");
        bell.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        bell.addClassName("bell-button");
        popover.setTarget(bell);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("notification.title"));
        popover.addClassName("bell-popover");
        popover.add(panel);
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                panel.load();
            }
        });
        add(bell, count, popover);
        refresh();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        popover.close();
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var refresh = event.getUI().accessLater(this::refreshLive, () -> {});
        // Many messages at once are one refresh.
        endListening = live.listen(person, () -> {
            if (refreshing.compareAndSet(false, true)) {
                refresh.run();
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (endListening != null) {
            endListening.run();
            endListening = null;
        }
    }

    private void refreshLive() {
        refreshing.set(false);
        refresh();
        if (popover.isOpened()) {
            panel.load();
        }
    }

    private void refresh() {
        var unread = messages.unread();
        var figure = unread >= Messages.MOST_COUNTED ? Messages.MOST_COUNTED - 1 + "+" : String.valueOf(unread);
        count.setText(unread == 0 ? "" : figure);
        count.setVisible(unread > 0);
        bell.setAriaLabel(
                unread == 0 ? getTranslation("notification.bell") : getTranslation("notification.bell-unread", figure));
    }
}
