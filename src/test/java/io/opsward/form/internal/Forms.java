package io.opsward.form.internal;

import io.opsward.attachment.Attachment;
import io.opsward.attachment.AttachmentService;
import io.opsward.engine.DecisionGateway;
import io.opsward.engine.FeelEvaluator;
import io.opsward.engine.FormSource;
import io.opsward.form.FieldError;
import io.opsward.form.FormRefused;
import io.opsward.form.spi.OptionSource;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.feel.api.FeelEngineBuilder;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Forms in memory for tests of their rules: real FEEL, one decision, one list of options, two files. */
final class Forms {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");
    static final UserId ANN = new UserId("ann");
    static final UUID OWN_FILE = UUID.fromString("00000000-0000-0000-0000-000000000001");
    static final UUID OTHERS_FILE = UUID.fromString("00000000-0000-0000-0000-000000000002");

    private Forms() {}

    /** A form of these components, each JSON with single quotes and perhaps without an id. */
    static FormSource form(String... components) {
        var numbered = new StringBuilder();
        for (int index = 0; index < components.length; index++) {
            var json = components[index].replace('\'', '"');
            numbered.append(index == 0 ? "" : ",")
                    .append(
                            json.startsWith("{\"id\"")
                                    ? json
                                    : "{\"id\":\"Field_%d\",".formatted(index) + json.substring(1));
        }
        return new FormSource("test-form", "{\"id\":\"test-form\",\"components\":[" + numbered + "]}", "test:1");
    }

    /** What is kept of the values. */
    static Map<String, Object> accepted(FormSource form, Map<String, ?> context, Map<String, ?> values) {
        return service().accept(form, context, values, Locale.ENGLISH).values();
    }

    static Map<String, Object> accepted(FormSource form, Map<String, ?> values) {
        return accepted(form, Map.of(), values);
    }

    /** Reasons by place, empty if everything was accepted. */
    static Map<String, String> refused(FormSource form, Map<String, ?> context, Map<String, ?> values) {
        try {
            service().accept(form, context, values, Locale.ENGLISH);
            return Map.of();
        } catch (FormRefused refused) {
            return refused.errors().stream()
                    .collect(Collectors.toMap(
                            FieldError::path, error -> error.messageKey().substring("form.error.".length())));
        }
    }

    static Map<String, String> refused(FormSource form, Map<String, ?> values) {
        return refused(form, Map.of(), values);
    }

    static CheckedForms service() {
        var beans = new StaticListableBeanFactory(Map.of("fruit", new Fruit()));
        return new CheckedForms(
                feel(),
                decision(),
                (definitionId, key, english, locale) -> english,
                new FieldOptions(beans.getBeanProvider(OptionSource.class)),
                new FileRules(files(), user()),
                Clock.fixed(NOW, ZONE),
                ZONE);
    }

    static FeelEvaluator feel() {
        var engine = FeelEngineBuilder.forJava().build();
        return new FeelEvaluator() {
            @Override
            public Object evaluate(String expression, Map<String, ?> variables) {
                var result = engine.evaluateExpression(expression, new java.util.HashMap<String, Object>(variables));
                if (!result.isSuccess()) {
                    throw new IllegalArgumentException(result.failure().message());
                }
                return result.result();
            }

            @Override
            public String syntaxError(String expression) {
                var parsed = engine.parseExpression(expression);
                return parsed.isSuccess() ? null : parsed.failure().message();
            }
        };
    }

    /** Gives P1 when impact and urgency are high, else P3, and fails without an impact. */
    private static DecisionGateway decision() {
        return (definitionId, decision, output, inputs) -> {
            if (inputs.get("impact") == null) {
                throw new IllegalStateException("no impact");
            }
            return "high".equals(inputs.get("impact")) && "high".equals(inputs.get("urgency")) ? "P1" : "P3";
        };
    }

    static AttachmentService files() {
        var service = Mockito.mock(AttachmentService.class);
        var own = new Attachment(OWN_FILE, "log.txt", "text/plain", 3, null, ANN, NOW);
        var others = new Attachment(OTHERS_FILE, "x.png", "image/png", 3, null, new UserId("bob"), NOW);
        Mockito.when(service.find(ArgumentMatchers.any())).thenAnswer(call -> {
            java.util.Collection<UUID> ids = call.getArgument(0);
            return List.of(own, others).stream()
                    .filter(file -> ids.contains(file.id()))
                    .toList();
        });
        return service;
    }

    private static CurrentUser user() {
        return new CurrentUser() {
            @Override
            public UserId id() {
                return ANN;
            }

            @Override
            public Set<GroupKey> groups() {
                return Set.of();
            }
        };
    }

    private static final class Fruit implements OptionSource {

        @Override
        public String key() {
            return "fruit";
        }

        @Override
        public List<Option> search(String words, Locale locale, int limit) {
            return List.of(new Option("apple", "Apple"), new Option("pear", "Pear"));
        }

        @Override
        public Optional<Option> find(String value, Locale locale) {
            return search("", locale, 2).stream()
                    .filter(option -> option.value().equals(value))
                    .findFirst();
        }
    }
}
