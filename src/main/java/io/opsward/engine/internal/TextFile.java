package io.opsward.engine.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** A file of texts beside models or forms: {@code incident.zh.properties}, in UTF-8. */
final class TextFile {

    static final String CHINESE = ".zh.properties";

    private TextFile() {}

    /** Texts by key. @throws IllegalArgumentException if the file is not a properties file */
    static Map<String, String> read(byte[] content) {
        var properties = new Properties();
        try {
            properties.load(new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
