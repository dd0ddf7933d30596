package io.opsward.form.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.FormSource;
import io.opsward.form.FormProblem;
import io.opsward.form.FormReader;
import io.opsward.form.FormRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is sent is either accepted or refused by name; whatever is read is a form or says why not. */
class HostileInputTest {

    private static final CheckedForms SERVICE = Forms.service();
    private static final FormSource EVERYTHING = Forms.form(
            "{'type':'textfield','key':'a','validate':{'pattern':'^(a+)+$','maxLength':50}}",
            "{'type':'textarea','key':'b','validate':{'required':true}}",
            "{'type':'number','key':'c','decimalDigits':2,'increment':'0.01','validate':{'min':-5,'max':5}}",
            "{'type':'datetime','subtype':'datetime','key':'d','properties':{'latest':'now'}}",
            "{'type':'datetime','subtype':'time','key':'e'}",
            "{'type':'checkbox','key':'f'}",
            "{'type':'checklist','key':'g','valuesKey':'fruit','conditional':{'hide':'=f'}}",
            "{'type':'select','key':'h','values':[{'label':'A','value':'a'}],'readonly':'=c > 1'}",
            "{'type':'filepicker','key':'i','multiple':true}",
            "{'type':'expression','key':'j','expression':'=c * count(k)'}",
            "{'type':'dynamiclist','path':'k','components':[{'type':'number','id':'L','key':'l'},"
                    + "{'type':'dynamiclist','path':'m','id':'M','components':[{'type':'radio','id':'N','key':'n',"
                    + "'valuesKey':'fruit','conditional':{'hide':'=l = null'}}]}]}");

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void what_is_sent_is_accepted_or_refused_by_name(@ForAll("posts") Map<String, Object> sent) {
        try {
            var accepted = SERVICE.accept(EVERYTHING, Map.of("c", 3), sent, Locale.ENGLISH);
            assertThat(accepted.values().values())
                    .allMatch(value -> value == null
                            || value instanceof String
                            || value instanceof Long
                            || value instanceof Double
                            || value instanceof Boolean);
        } catch (FormRefused refused) {
            assertThat(refused.errors()).isNotEmpty().allSatisfy(error -> {
                assertThat(error.path()).isNotBlank().hasSizeLessThan(500);
                assertThat(error.messageKey()).startsWith("form.error.");
            });
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void variables_of_any_kind_do_no_harm(@ForAll("posts") Map<String, Object> variables) {
        try {
            SERVICE.accept(EVERYTHING, variables, Map.of("b", "text"), Locale.ENGLISH);
        } catch (FormRefused refused) {
            assertThat(refused.errors()).isNotEmpty();
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void what_is_read_is_a_form_or_says_why_not(@ForAll("components") List<Map<String, Object>> components) {
        var json = JsonText.of(Map.of("id", "x", "components", components));
        var problems = new ArrayList<FormProblem>();
        FormReader.read(json, problems::add);
        assertThat(problems).allSatisfy(problem -> assertThat(problem.reason()).isNotBlank());
        if (problems.isEmpty()) {
            variables_of_any_kind(new FormSource("x", json, "x:1"));
        }
    }

    private static void variables_of_any_kind(FormSource source) {
        try {
            SERVICE.accept(source, Map.of(), Map.of(), Locale.ENGLISH);
        } catch (FormRefused refused) {
            assertThat(refused.errors()).isNotEmpty();
        }
    }

    @Property(tries = 300)
    void any_text_is_read_or_refused(@ForAll String json) {
        var problems = new ArrayList<FormProblem>();
        assertThat(FormReader.read(json, problems::add).isPresent()).isEqualTo(problems.isEmpty());
    }

    @Provide
    Arbitrary<Map<String, Object>> posts() {
        var names = Arbitraries.oneOf(
                Arbitraries.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "_row"),
                Arbitraries.strings().ofMaxLength(5));
        return Arbitraries.maps(names, values(2)).ofMaxSize(8);
    }

    private static Arbitrary<Object> values(int depth) {
        Arbitrary<Object> plain = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20).map(Object.class::cast),
                Arbitraries.of(
                        "a", "apple", "true", "[]", "[{}]", "[[1]]", "{", "\u0000", "1e999", "2026-11-23T10:00", "?"),
                Arbitraries.doubles().map(Object.class::cast),
                Arbitraries.longs().map(Object.class::cast),
                Arbitraries.bigDecimals().map(Object.class::cast),
                Arbitraries.of(true, false),
                Arbitraries.just("a".repeat(1_000_000)),
                Arbitraries.just(Forms.OWN_FILE.toString()));
        if (depth == 0) {
            return plain.injectNull(0.1);
        }
        var rows = Arbitraries.maps(Arbitraries.of("l", "m", "n", "_row", "o", ""), values(depth - 1))
                .ofMaxSize(4);
        return Arbitraries.<Object>oneOf(
                        plain,
                        values(depth - 1).list().ofMaxSize(4).map(Object.class::cast),
                        rows.list().ofMaxSize(3).map(Object.class::cast),
                        rows.map(Object.class::cast))
                .injectNull(0.1);
    }

    @Provide
    Arbitrary<List<Map<String, Object>>> components() {
        var types = Arbitraries.of(
                "textfield",
                "number",
                "datetime",
                "select",
                "taglist",
                "dynamiclist",
                "group",
                "expression",
                "table",
                "iframe",
                "filepicker",
                "checkbox",
                "image",
                "");
        var names = Arbitraries.of(
                "key",
                "label",
                "path",
                "values",
                "valuesKey",
                "valuesExpression",
                "validate",
                "conditional",
                "readonly",
                "defaultValue",
                "expression",
                "components",
                "layout",
                "properties",
                "decimalDigits",
                "increment");
        return Arbitraries.maps(
                        names, values(1).filter(value -> !(value instanceof String text) || text.length() < 1_000))
                .ofMaxSize(8)
                .flatMap(settings -> types.map(type -> {
                    var component = new java.util.HashMap<>(settings);
                    component.put("type", type);
                    component.putIfAbsent("key", "k");
                    component.put("id", "F" + settings.hashCode());
                    return (Map<String, Object>) component;
                }))
                .list()
                .ofMaxSize(4);
    }
}
