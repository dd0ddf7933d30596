package io.opsward.engine.check;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A file of texts, read strictly.
 *
 * @param byKey texts by key
 * @param repeated keys that stand there more than once
 * @param problem why the file cannot be read, or null
 */
record TextLines(
        Map<String, String> byKey,
        Set<String> repeated,
        @Nullable String problem) {

    static TextLines read(byte[] content) {
        Map<String, String> byKey = new TreeMap<>();
        Set<String> repeated = new TreeSet<>();
        var lines = new Properties() {
            @Override
            public synchronized @Nullable Object put(Object key, Object value) {
                if (byKey.put((String) key, (String) value) != null) {
                    repeated.add((String) key);
                }
                return null;
            }
        };
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            lines.load(new StringReader(text.toString()));
            return new TextLines(byKey, repeated, null);
        } catch (CharacterCodingException e) {
            return unreadable("it is not written in UTF-8; save it as UTF-8");
        } catch (IOException | IllegalArgumentException e) {
            return unreadable(
                    "it is no file of texts (%s); write lines of the form key=text".formatted(e.getMessage()));
        }
    }

    private static TextLines unreadable(String problem) {
        return new TextLines(Map.of(), Set.of(), problem);
    }
}
