package io.opsward.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.notification.MessageKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MailTemplatesTest {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final List<String> PLACES = List.of(
            "name",
            "number",
            "title",
            "link",
            "settings",
            "by",
            "clock",
            "percent",
            "due",
            "task",
            "group",
            "status",
            "text",
            "count",
            "lines");

    private final MailTemplates templates = new MailTemplates();

    static Stream<String> names() {
        return Stream.concat(Stream.of(MessageKind.values()).map(MessageKind::key), Stream.of("digest"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_kind_has_a_mail_in_both_languages_that_says_the_same(String name) {
        var english = templates.fill(name, Locale.ENGLISH, values());
        var chinese = templates.fill(name, Locale.SIMPLIFIED_CHINESE, values());
        assertThat(english.subject()).isNotBlank();
        assertThat(chinese.subject()).isNotBlank();
        assertThat(CHINESE.matcher(english.subject() + english.body()).find()).isFalse();
        assertThat(CHINESE.matcher(chinese.body()).find()).isTrue();
        assertThat(places(chinese)).isEqualTo(places(english)).contains("<link>", "<settings>", "<name>");
    }

    @Test
    void what_people_wrote_is_taken_as_it_is() {
        var values = values();
        values.put("text", "Costs $1 {by} \\ more");
        assertThat(templates.fill("notice", Locale.ENGLISH, values).body()).contains("Costs $1 {by} \\ more");
    }

    @Test
    void a_place_without_value_is_a_fault() {
        assertThatThrownBy(() -> templates.fill("notice", Locale.ENGLISH, Map.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Map<String, String> values() {
        var values = new HashMap<String, String>();
        PLACES.forEach(place -> values.put(place, "<" + place + ">"));
        return values;
    }

    private static TreeSet<String> places(MailText text) {
        var found = new TreeSet<String>();
        var place = Pattern.compile("<[a-z]+>").matcher(text.subject() + text.body());
        while (place.find()) {
            found.add(place.group());
        }
        return found;
    }
}
