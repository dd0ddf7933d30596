package io.opsward.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.shared.communication.PushMode;
import io.opsward.identity.ContentSecurityPolicy;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.OwnAccount;
import io.opsward.shared.ui.LanguageCookie;
import io.opsward.shared.ui.Languages;
import io.opsward.shared.ui.Moments;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Collections;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What holds for every page: language, policy of its scripts, where faults go, and that a first password is changed. */
@Component
class PageSetup implements VaadinServiceInitListener {

    private static final int NONCE_BYTES = 18;

    private final transient CurrentUser currentUser;
    private final transient OwnAccount ownAccount;
    private final transient ErrorHandler errorHandler;
    private final transient Translations translations;
    private final SecureRandom random = new SecureRandom();

    PageSetup(
            CurrentUser currentUser,
            OwnAccount ownAccount,
            ErrorHandler errorHandler,
            Translations translations,
            ZoneId serviceZone) {
        this.currentUser = currentUser;
        this.ownAccount = ownAccount;
        this.errorHandler = errorHandler;
        this.translations = translations;
        Moments.useZone(serviceZone);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::writePage);
        event.getSource().addSessionInitListener(opened -> opened.getSession().setErrorHandler(errorHandler));
        event.getSource().addUIInitListener(this::openPage);
        event.getSource().setSystemMessagesProvider(info -> messages(Languages.nearest(info.getLocale())));
    }

    private void writePage(IndexHtmlResponse page) {
        var nonce = nonce();
        page.getDocument().select("script").forEach(script -> script.attr("nonce", nonce));
        page.getDocument()
                .child(0)
                .attr("lang", language(page.getVaadinRequest()).toLanguageTag());
        page.getVaadinResponse().setHeader("Content-Security-Policy", ContentSecurityPolicy.forPage(nonce));
    }

    private void openPage(UIInitEvent event) {
        var language = language(VaadinRequest.getCurrent());
        event.getUI().getSession().setLocale(language);
        event.getUI().setLocale(language);
        event.getUI().addBeforeEnterListener(this::requireOwnPassword);
        // Nothing changes by itself at the door; a server without push shows changes at the next click.
        if (currentUser.isSignedIn() && event.getUI().getSession().getService().ensurePushAvailable()) {
            event.getUI().getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        }
    }

    /** A password that somebody else knows opens one page only: the one where it is changed. */
    private void requireOwnPassword(BeforeEnterEvent event) {
        var path = event.getLocation().getPath();
        if (!path.equals("change-password") && !path.equals("login") && ownAccount.mustChangePassword()) {
            event.forwardTo("change-password");
        }
    }

    /** The language of the account, else the one chosen in this browser, else the one that the browser asks for. */
    private Locale language(VaadinRequest request) {
        return ownAccount
                .language()
                .or(() -> LanguageCookie.read(request))
                .orElseGet(() -> Collections.list(request.getLocales()).stream()
                        .filter(wish -> Languages.all().contains(Languages.nearest(wish)))
                        .findFirst()
                        .map(Languages::nearest)
                        .orElse(Languages.ENGLISH));
    }

    private SystemMessages messages(Locale locale) {
        var texts = new CustomizedSystemMessages();
        texts.setSessionExpiredNotificationEnabled(true);
        texts.setSessionExpiredCaption(translations.getTranslation("shell.session-expired", locale));
        texts.setSessionExpiredMessage(translations.getTranslation("shell.session-expired-hint", locale));
        texts.setInternalErrorCaption(translations.getTranslation("shell.fault", locale));
        texts.setInternalErrorMessage(translations.getTranslation("shell.fault-reload", locale));
        texts.setCookiesDisabledCaption(translations.getTranslation("shell.cookies-disabled", locale));
        texts.setCookiesDisabledMessage(translations.getTranslation("shell.cookies-disabled-hint", locale));
        return texts;
    }

    private String nonce() {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
