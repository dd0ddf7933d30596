package io.opsward.e2e.pages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The product's own words in a language, so that a journey asks for what the reader of that language sees. */
public final class Words {

    private final Locale language;
    private final Properties texts;

    /** The words of a language; English or Chinese. */
    public Words(Locale language) {
        this.language = language;
        var suffix = language.getLanguage().equals("zh") ? "_zh_CN" : "";
        texts = read("/vaadin-i18n/translations" + suffix + ".properties");
    }

    /** The language. */
    public Locale language() {
        return language;
    }

    /** Text of the interface. */
    public String of(String key, Object... parameters) {
        return new MessageFormat(Objects.requireNonNull(texts.getProperty(key), key), language).format(parameters);
    }

    /** Name of a step of the incident process. */
    public String step(String element, String english) {
        return step("incident", element, english);
    }

    /** Name of a step of a process, whose folder is the first word of its name. */
    public String step(String process, String element, String english) {
        if (!language.getLanguage().equals("zh")) {
            return english;
        }
        var folder = process.split("-")[0];
        return read("/processes/" + folder + "/" + folder + ".zh.properties").getProperty(process + "." + element);
    }

    private static Properties read(String resource) {
        var properties = new Properties();
        try (var stream = Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
