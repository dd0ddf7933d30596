package io.opsward.form.internal;

import io.opsward.engine.FeelEvaluator;
import io.opsward.form.spi.OptionSource;
import java.util.HashMap;
import java.util.Map;
import org.mockito.Mockito;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Parts of forms for tests in other packages. */
public final class TestForms {

    private TestForms() {}

    /** FEEL as the engine evaluates it. */
    public static FeelEvaluator feel() {
        return Forms.feel();
    }

    /** Options with lists of these names. */
    public static FieldOptions options(String... names) {
        Map<String, Object> sources = new HashMap<>();
        for (var name : names) {
            var source = Mockito.mock(OptionSource.class);
            Mockito.when(source.key()).thenReturn(name);
            sources.put(name, source);
        }
        return new FieldOptions(new StaticListableBeanFactory(sources).getBeanProvider(OptionSource.class));
    }
}
