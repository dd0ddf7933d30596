package io.opsward.shell;

import com.vaadin.flow.i18n.I18NProvider;
import io.opsward.shared.Phrase;
import io.opsward.shared.Texts;
import io.opsward.shared.ui.Languages;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Texts of the interface, from {@code vaadin-i18n/translations*.properties}. */
@Component
class Translations implements I18NProvider, Texts {

    private static final Logger LOG = LoggerFactory.getLogger(Translations.class);

    private final Map<Locale, Properties> texts = Map.of(
            Languages.ENGLISH, read("translations.properties"),
            Languages.CHINESE, read("translations_zh_CN.properties"));

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.all();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        var language = Languages.nearest(locale);
        var text = texts.get(language).getProperty(key);
        if (text == null) {
            LOG.warn("No text for {} in {}", key, language);
            return key;
        }
        return parameters.length == 0 ? text : new MessageFormat(text, language).format(said(parameters, language));
    }

    @Override
    public String text(String key, Locale locale, Object... parameters) {
        return getTranslation(key, locale, parameters);
    }

    private Object[] said(Object[] parameters, Locale language) {
        return Stream.of(parameters)
                .map(parameter -> parameter instanceof Phrase phrase ? phrase.in(this, language) : parameter)
                .toArray();
    }

    private static Properties read(String file) {
        var properties = new Properties();
        try (var stream = Translations.class.getResourceAsStream("/vaadin-i18n/" + file);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("Texts of the interface cannot be read: " + file, e);
        }
    }
}
