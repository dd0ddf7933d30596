package io.opsward.testing;

import io.opsward.Application;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test inside the whole product: engine, models, demo data, embedded PostgreSQL. All such tests share one context, so a
 * test finds its own instance and never replaces a bean. Jobs run only when the test executes them; time is
 * {@link TestClock}'s.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@SpringBootTest(classes = Application.class)
@ContextConfiguration(initializers = TestProduct.class)
@TestExecutionListeners(listeners = TestProduct.Listener.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface ProcessTest {}
