package io.opsward.form.ui;

import io.opsward.attachment.AttachmentService;
import io.opsward.engine.FeelEvaluator;
import io.opsward.engine.FormSource;
import io.opsward.form.internal.CheckedForms;
import io.opsward.form.internal.FieldOptions;
import io.opsward.form.internal.FileRules;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** A form with every component, in both languages, outside of any process. */
@Component
class KitchenSink {

    static final Map<String, Object> CONTEXT = Map.of(
            "reporter", "陈晨 <b>[x](javascript:alert(1))</b>",
            "locked", "Kept by the process",
            "history",
                    "[{\"at\":\"2026-11-20T02:30:00Z\",\"who\":\"李强\",\"hours\":1.5},"
                            + "{\"at\":\"2026-11-21T08:00:00Z\",\"who\":\"赵磊\",\"hours\":12}]");

    private final CheckedForms forms;
    private final AttachmentService attachments;
    private final Properties chinese = new Properties();

    KitchenSink(
            FeelEvaluator feel,
            FieldOptions options,
            FileRules files,
            AttachmentService attachments,
            Clock clock,
            ZoneId zone) {
        this.attachments = attachments;
        this.forms = new CheckedForms(
                feel,
                (definitionId, decision, output, inputs) -> "high".equals(inputs.get("impact")) ? "P1" : "P3",
                (definitionId, key, english, locale) ->
                        "zh".equals(locale.getLanguage()) ? chinese.getProperty(key, english) : english,
                options,
                files,
                clock,
                zone);
        try (var reader = new InputStreamReader(stream("kitchen-sink.zh.properties"), StandardCharsets.UTF_8)) {
            chinese.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static java.io.InputStream stream(String file) {
        return KitchenSink.class.getResourceAsStream("/kitchen-sink/" + file);
    }

    static FormSource source() {
        try (var form = stream("kitchen-sink.form")) {
            return new FormSource("kitchen-sink", new String(form.readAllBytes(), StandardCharsets.UTF_8), "none");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CheckedForms forms() {
        return forms;
    }

    RenderedForm render(Map<String, ?> context) {
        return new VaadinFormRenderer(forms, attachments).render(source(), context);
    }
}
