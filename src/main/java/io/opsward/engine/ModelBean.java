package io.opsward.engine;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/** Marks the beans that models may name in expressions; no other bean is visible to a model. */
@Documented
@Component
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ModelBean {

    /** Name of the bean in models; by default the class name with a small first letter. */
    @org.springframework.core.annotation.AliasFor(annotation = Component.class, attribute = "value")
    String value() default "";
}
