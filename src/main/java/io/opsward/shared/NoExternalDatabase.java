package io.opsward.shared;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Holds while {@code spring.datasource.url} is not set, that is, while the embedded database is in use. What there is for
 * a first try alone, such as demo data, is made {@code @Conditional} on it.
 */
public class NoExternalDatabase implements Condition {

    /** Whether it holds with these settings. */
    public static boolean holds(Environment settings) {
        return !StringUtils.hasText(settings.getProperty("spring.datasource.url"));
    }

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return holds(context.getEnvironment());
    }
}
