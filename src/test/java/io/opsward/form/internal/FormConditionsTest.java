package io.opsward.form.internal;

import static io.opsward.form.internal.Forms.accepted;
import static io.opsward.form.internal.Forms.form;
import static io.opsward.form.internal.Forms.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.form.FormRefused;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is hidden, read-only, computed, defaulted, unknown. */
class FormConditionsTest {

    private static final String KIND = "{'type':'textfield','key':'kind'}";
    private static final String OF =
            "{'type':'textfield','key':'of','validate':{'required':true},'conditional':{'hide':'=kind != \\'duplicate\\''}}"
                    .replace("\\'", "\\\"");

    @Test
    void a_hidden_field_is_neither_asked_for_nor_accepted() {
        var form = form(KIND, OF);
        assertThat(accepted(form, Map.of("kind", "incident"))).isEqualTo(Map.of("kind", "incident"));
        assertThat(refused(form, Map.of("kind", "incident", "of", "INC-1"))).isEqualTo(Map.of("of", "hidden"));
        assertThat(refused(form, Map.of("kind", "duplicate"))).isEqualTo(Map.of("of", "required"));
        assertThat(accepted(form, Map.of("kind", "duplicate", "of", "INC-1"))).containsEntry("of", "INC-1");
    }

    @Test
    void what_depends_on_a_hidden_field_sees_nothing_of_it() {
        var last = "{'type':'textfield','key':'last','conditional':{'hide':'=of = null'}}";
        assertThat(refused(form(last, KIND, OF), Map.of("kind", "incident", "of", "x", "last", "y")))
                .isEqualTo(Map.of("of", "hidden", "last", "hidden"));
    }

    @Test
    void fields_in_a_hidden_group_are_hidden() {
        var form = form(
                KIND,
                "{'type':'group','conditional':{'hide':'=kind = null'},'components':[{'type':'group','id':'G',"
                        + "'components':[{'type':'number','id':'N','key':'n','validate':{'required':true}}]}]}");
        assertThat(refused(form, Map.of())).isEmpty();
        assertThat(refused(form, Map.of("n", 1))).isEqualTo(Map.of("n", "hidden"));
        assertThat(refused(form, Map.of("kind", "a"))).isEqualTo(Map.of("n", "required"));
    }

    @Test
    void a_read_only_field_keeps_the_value_of_the_process() {
        var form = form("{'type':'textfield','key':'title','readonly':true,'validate':{'required':true}}");
        var context = Map.of("title", "Mail is down");
        assertThat(accepted(form, context, Map.of())).isEmpty();
        assertThat(accepted(form, context, Map.of("title", "Mail is down"))).isEmpty();
        assertThat(refused(form, context, Map.of("title", "Mail is up"))).isEqualTo(Map.of("title", "read-only"));
        assertThat(refused(form("{'type':'textfield','key':'title','disabled':true}"), context, Map.of("title", "x")))
                .isEqualTo(Map.of("title", "read-only"));
    }

    @Test
    void read_only_by_condition() {
        var form = form(
                "{'type':'checkbox','key':'locked'}",
                "{'type':'textfield','key':'a','readonly':'=locked'}",
                "{'type':'checkbox','key':'done','readonly':'=done = true'}");
        assertThat(refused(form, Map.of("a", "old"), Map.of("locked", true, "a", "new")))
                .isEqualTo(Map.of("a", "read-only"));
        assertThat(accepted(form, Map.of("a", "old"), Map.of("locked", false, "a", "new")))
                .containsEntry("a", "new");
        assertThat(refused(form, Map.of("done", true), Map.of("done", false))).isEqualTo(Map.of("done", "read-only"));
        assertThat(accepted(form, Map.of("done", false), Map.of("done", true))).containsEntry("done", true);
    }

    @Test
    void expressions_are_computed_here_and_never_taken() {
        var form = form(
                "{'type':'number','key':'a'}",
                "{'type':'expression','key':'double','expression':'=a * 2'}",
                "{'type':'expression','key':'more','expression':'=double + 1'}");
        assertThat(accepted(form, Map.of("a", "4"))).isEqualTo(Map.of("a", 4L, "double", 8L, "more", 9L));
        assertThat(refused(form, Map.of("a", 4, "double", 100))).isEqualTo(Map.of("double", "read-only"));
        assertThat(accepted(form, Map.of("a", ""))).containsEntry("double", null);
    }

    @Test
    void a_decision_is_asked_here_and_never_taken() {
        var form = form(
                "{'type':'textfield','key':'impact'}",
                "{'type':'textfield','key':'urgency'}",
                "{'type':'textfield','key':'priority','readonly':true,"
                        + "'properties':{'decision':'incident-priority','output':'priority'}}");
        assertThat(accepted(form, Map.of("priority", "P3"), Map.of("impact", "high", "urgency", "high")))
                .containsEntry("priority", "P1");
        assertThat(refused(form, Map.of("impact", "low", "priority", "P1"))).isEqualTo(Map.of("priority", "read-only"));
        assertThat(accepted(form, Map.of())).containsEntry("priority", null);
    }

    @Test
    void a_default_counts_where_nothing_was_sent_and_nothing_is_kept() {
        var form = form("{'type':'textfield','key':'x','defaultValue':'d','validate':{'required':true}}");
        assertThat(accepted(form, Map.of())).containsEntry("x", "d");
        assertThat(refused(form, Map.of("x", ""))).isEqualTo(Map.of("x", "required"));
        assertThat(refused(form, Map.of("x", "kept"), Map.of())).isEqualTo(Map.of("x", "required"));
    }

    @Test
    void unknown_names_are_refused_by_name() {
        var sent = new HashMap<String, Object>();
        sent.put("kind", "a");
        sent.put("isAdmin", true);
        sent.put(null, 1);
        sent.put("\u0000" + "x".repeat(1_000_000), 1);
        assertThat(refused(form(KIND), sent))
                .isEqualTo(Map.of(
                        "isAdmin", "unknown-field", "?", "unknown-field", "?" + "x".repeat(59), "unknown-field"));
    }

    @Test
    void everything_is_told_at_once_in_the_order_of_the_form() {
        var form = form(
                "{'type':'textfield','key':'a','label':'First','validate':{'required':true}}",
                "{'type':'number','key':'b','label':'Second'}");
        assertThatThrownBy(() -> accepted(form, Map.of("b", "x")))
                .isInstanceOfSatisfying(FormRefused.class, refused -> {
                    assertThat(refused.errors()).extracting("label").containsExactly("First", "Second");
                    assertThat(refused.parameters()).containsExactly("First, Second");
                });
    }

    @Test
    void rows_are_checked_one_by_one() {
        var form = form(LIST);
        var rows = List.of(Map.of("what", "Cable", "n", 2), Map.of("n", 0, "extra", 1), Map.of("what", "none", "n", 1));
        assertThat(refused(form, Map.of("items", rows)))
                .isEqualTo(Map.of(
                        "items[1].what",
                        "required",
                        "items[1].n",
                        "too-small",
                        "items[1].extra",
                        "unknown-field",
                        "items[2].n",
                        "hidden"));
        assertThatThrownBy(() -> Forms.service().accept(form, Map.of(), Map.of("items", rows), Locale.ENGLISH))
                .isInstanceOfSatisfying(
                        FormRefused.class,
                        refused -> assertThat(refused.errors().get(0).labelWithRow())
                                .isEqualTo("What (2)"));
    }

    private static final String LIST = "{'type':'dynamiclist','path':'items','label':'Items','components':["
            + "{'type':'textfield','id':'W','key':'what','label':'What','validate':{'required':true}},"
            + "{'type':'number','id':'N','key':'n','validate':{'min':1},'conditional':{'hide':'=what = \\\"none\\\"'}}]}";

    @Test
    void rows_are_kept_as_json_with_typed_values() {
        assertThat(accepted(form(LIST), Map.of("items", List.of(Map.of("what", " Cable ", "n", "2", "_row", -1)))))
                .isEqualTo(Map.of("items", "[{\"what\":\"Cable\",\"n\":2}]"));
        assertThat(accepted(form(LIST), Map.of("items", List.of()))).containsEntry("items", null);
        assertThat(refused(form(LIST), Map.of())).isEqualTo(Map.of("items[0].what", "required"));
        assertThat(refused(form(LIST), Map.of("items", List.of("text")))).isEqualTo(Map.of("items", "type-list"));
        var odd = new HashMap<String, Object>(Map.of("what", "Cable"));
        odd.put(null, new Object());
        assertThat(refused(form(LIST), Map.of("items", List.of(odd)))).isEqualTo(Map.of("items[0].?", "unknown-field"));
    }

    @Test
    void read_only_values_of_a_row_stay_with_it_when_rows_go() {
        var form = form("{'type':'dynamiclist','path':'items','components':["
                + "{'type':'textfield','id':'A','key':'a','readonly':true},{'type':'textfield','id':'B','key':'b'}]}");
        var context = Map.of("items", "[{\"a\":\"one\"},{\"a\":\"two\"}]");
        assertThat(accepted(form, context, Map.of("items", List.of(Map.of("_row", 1, "b", "x")))))
                .isEqualTo(Map.of("items", "[{\"a\":\"two\",\"b\":\"x\"}]"));
    }

    @Test
    void a_fixed_list_keeps_its_number_of_rows() {
        var form = form("{'type':'dynamiclist','path':'items','allowAddRemove':false,'defaultRepetitions':2,"
                + "'components':[{'type':'textfield','id':'A','key':'a'}]}");
        var nothing = java.util.Collections.<String, Object>singletonMap("items", null);
        assertThat(refused(form, Map.of("items", List.of(Map.of())))).isEqualTo(Map.of("items", "rows-fixed"));
        assertThat(refused(form, Map.of("items", List.of()))).isEqualTo(Map.of("items", "rows-fixed"));
        assertThat(refused(form, nothing)).isEqualTo(Map.of("items", "rows-fixed"));
    }
}
