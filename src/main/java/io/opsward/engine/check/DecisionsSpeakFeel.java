package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.jspecify.annotations.Nullable;

/** Decisions are written in FEEL, without a mistake in it; the engine would take other languages too, which can do anything. */
final class DecisionsSpeakFeel implements DecisionRule {

    private static final int LONGEST = 2_000;

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

    @Override
    public Stream<ModelFinding> check(DecisionFile file) {
        List<ModelFinding> found = new ArrayList<>();
        for (var element : file.model().getModelElementsByType(DmnElement.class)) {
            var reason = problem(element);
            if (reason != null) {
                found.add(file.error(element.getId(), element.getLabel(), reason));
            }
        }
        return found.stream();
    }

    private @Nullable String problem(ModelElementInstance element) {
        var language = element.getAttributeValue("expressionLanguage");
        if (language != null && !language.toLowerCase(Locale.ROOT).contains("feel")) {
            return "it is written in '%s'; write FEEL".formatted(language);
        }
        var text = text(element);
        if (text.isBlank()) {
            return null;
        }
        if (text.length() > LONGEST) {
            return "the cell has more than %d characters; shorten it".formatted(LONGEST);
        }
        var parsed = parse(element, text);
        return parsed == null || parsed.isSuccess()
                ? null
                : "'%s' is no FEEL: %s".formatted(text, parsed.failure().message());
    }

    private @Nullable ParseResult parse(ModelElementInstance element, String text) {
        if (element instanceof InputEntry) {
            return feel.parseUnaryTests(text);
        }
        return element instanceof OutputEntry
                        || element instanceof InputExpression
                        || element instanceof LiteralExpression
                ? feel.parseExpression(text)
                : null;
    }

    private static String text(ModelElementInstance element) {
        return element.getChildElementsByType(Text.class).stream()
                .map(Text::getTextContent)
                .findFirst()
                .orElse("");
    }
}
