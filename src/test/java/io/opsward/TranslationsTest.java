package io.opsward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The interface is complete in both languages, and no view asks for a text that does not exist. */
class TranslationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern SEPARATE_LINES = Pattern.compile("(?m)^([^#=\\s][^=]*?)\\s*=");

    /** Where Java names a text; a name that ends with a dot or a dash is the beginning of several. */
    private static final List<Pattern> USES = List.of(
            Pattern.compile("(?:getTranslation|translate)\\(\\s*\"([a-z][\\w.-]*\\.[\\w.-]*)\""),
            Pattern.compile("new RuleViolation\\(\\s*\"([^\"]+)\""),
            Pattern.compile("@Menu\\([^)]*title = \"([^\"]+)\""),
            Pattern.compile("titleKey\\(\\)\\s*\\{\\s*return \"([^\"]+)\""));

    private static final Pattern ACTION = Pattern.compile("String action\\(\\)\\s*\\{\\s*return \"([^\"]+)\"");

    private final Map<String, String> english = read("translations.properties");
    private final Map<String, String> chinese = read("translations_zh_CN.properties");

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void no_text_is_blank_and_none_stands_there_twice() throws IOException {
        assertThat(english.values()).noneMatch(String::isBlank);
        assertThat(chinese.values()).noneMatch(String::isBlank);
        for (var file : List.of("translations.properties", "translations_zh_CN.properties")) {
            var keys = SEPARATE_LINES
                    .matcher(Files.readString(FOLDER.resolve(file)))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            assertThat(keys).as(file).doesNotHaveDuplicates();
        }
    }

    @Test
    void both_languages_have_the_same_places_for_values() {
        english.forEach((key, text) ->
                assertThat(places(chinese.getOrDefault(key, ""))).as(key).isEqualTo(places(text)));
    }

    /** In a pattern a straight apostrophe begins a quotation and swallows the places behind it. */
    @Test
    void texts_with_places_have_no_straight_apostrophe() {
        assertThat(english.entrySet())
                .filteredOn(text -> !places(text.getValue()).isEmpty())
                .noneMatch(text -> text.getValue().contains("'"));
        assertThat(chinese.entrySet())
                .filteredOn(text -> !places(text.getValue()).isEmpty())
                .noneMatch(text -> text.getValue().contains("'"));
    }

    @Test
    void every_text_that_java_asks_for_exists() {
        var missing = new TreeMap<String, String>();
        sources()
                .forEach((file, source) -> USES.forEach(use -> use.matcher(source)
                        .results()
                        .map(match -> match.group(1))
                        .filter(key -> !exists(key))
                        .forEach(key -> missing.put(key, file.toString()))));
        assertThat(missing).isEmpty();
    }

    @Test
    void every_action_of_the_audit_trail_has_a_name() {
        var missing = sources().values().stream()
                .flatMap(source -> ACTION.matcher(source).results())
                .map(match -> "audit.action." + match.group(1))
                .filter(key -> !english.containsKey(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    private boolean exists(String key) {
        return key.endsWith(".") || key.endsWith("-")
                ? english.keySet().stream().anyMatch(known -> known.startsWith(key))
                : english.containsKey(key);
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Map<Path, String> sources() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(file -> file, TranslationsTest::content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(String file) {
        try (var reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            var properties = new Properties();
            properties.load(reader);
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(key -> key, properties::getProperty, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
