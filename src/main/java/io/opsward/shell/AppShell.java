package io.opsward.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.util.DigestUtils;

/** The page around everything: style, icon, title. */
@Viewport("width=device-width, initial-scale=1")
class AppShell implements AppShellConfigurator {

    private static final String STYLE = "opsward.css";

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Opsward");
        settings.addLink("stylesheet", STYLE + "?v=" + Version.OF_STYLE);
        settings.addLink("icon", "icons/opsward.svg");
        settings.addMetaTag("theme-color", "#12324a");
    }

    /** A browser keeps the style until it changes. */
    private static final class Version {

        static final String OF_STYLE = digest();

        private static String digest() {
            try (var style = AppShell.class.getResourceAsStream("/META-INF/resources/" + STYLE)) {
                return style == null ? "0" : DigestUtils.md5DigestAsHex(style);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
