package io.opsward.engine.internal;

import io.opsward.engine.FeelEvaluator;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * FEEL with the library that the engine's decision tables use. Functions outside FEEL are off; an expression that may
 * not come to an end is given up after two seconds, so that a form cannot hold its user's thread.
 */
@Component
class EngineFeel implements FeelEvaluator {

    private static final int LONGEST = 4_000;
    private static final int KEPT = 2_000;
    private static final int THREADS = 8;
    private static final long SECONDS = 2;

    /** Only these can go on for ever: loops, ranges, functions that call themselves, patterns. */
    private static final Pattern MAY_TAKE_LONG =
            Pattern.compile("\\b(?:for|some|every|function|matches|replace|split)\\b|\\.\\.");

    private static final Pattern LOOP = Pattern.compile("\\b(?:for|some|every)\\b");

    /** A loop makes its whole range in memory at once: two ranges at most, each to a written number under 1,000. */
    private static final Pattern COUNTS_TOO_FAR =
            Pattern.compile("\\.\\.\\s*(?!\\d{1,3}(?![\\w.]))|(?s:\\.\\..*\\.\\..*\\.\\.)");

    private final FeelEngineApi feel;
    private final Map<String, ParseResult> parsed = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ParseResult> eldest) {
            return size() > KEPT;
        }
    });
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS, THREADS, 60, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), EngineFeel::thread);

    EngineFeel(Clock clock, ZoneId serviceZone) {
        feel = FeelEngineBuilder.forJava()
                .withClock(() -> clock.instant().atZone(serviceZone))
                .withEnabledExternalFunctions(false)
                .build();
        threads.allowCoreThreadTimeOut(true);
    }

    @Override
    public @Nullable Object evaluate(String expression, Map<String, ?> variables) {
        var parse = parse(expression);
        if (!parse.isSuccess()) {
            throw new IllegalArgumentException(parse.failure().message());
        }
        Map<String, Object> context = new HashMap<>(variables);
        var result = result(expression, () -> feel.evaluate(parse.parsedExpression(), context));
        if (!result.isSuccess()) {
            throw new IllegalArgumentException(
                    "'%s': %s".formatted(expression, result.failure().message()));
        }
        return result.result();
    }

    @Override
    public @Nullable String syntaxError(String expression) {
        var parse = parse(expression);
        return parse.isSuccess() ? null : parse.failure().message();
    }

    /** Message of a syntax error in a cell of a decision table's input column, or null. */
    @Nullable
    String syntaxErrorOfTests(String tests) {
        var parse = feel.parseUnaryTests(tests);
        return parse.isSuccess() ? null : parse.failure().message();
    }

    private ParseResult parse(String expression) {
        if (expression.length() > LONGEST) {
            throw new IllegalArgumentException("The expression has more than %d characters".formatted(LONGEST));
        }
        if (LOOP.matcher(expression).find()
                && COUNTS_TOO_FAR.matcher(expression).find()) {
            throw new IllegalArgumentException(
                    "'%s' counts too far: a loop may have two ranges, each up to 999".formatted(expression));
        }
        try {
            return parsed.computeIfAbsent(expression, feel::parseExpression);
        } catch (StackOverflowError e) {
            throw new IllegalArgumentException("The expression is nested too deeply", e);
        }
    }

    private EvaluationResult result(String expression, Callable<EvaluationResult> evaluation) {
        try {
            return MAY_TAKE_LONG.matcher(expression).find() ? inTime(evaluation) : evaluation.call();
        } catch (TimeoutException | RejectedExecutionException e) {
            throw new IllegalArgumentException("'%s' takes too long".formatted(expression), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (Exception e) {
            throw new IllegalArgumentException("'%s' fails: %s".formatted(expression, e.getMessage()), e);
        }
    }

    private EvaluationResult inTime(Callable<EvaluationResult> evaluation)
            throws TimeoutException, InterruptedException, ExecutionException {
        var running = threads.submit(evaluation);
        try {
            return running.get(SECONDS, TimeUnit.SECONDS);
        } finally {
            running.cancel(true);
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "feel");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
