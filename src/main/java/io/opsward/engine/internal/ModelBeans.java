package io.opsward.engine.internal;

import io.opsward.engine.ModelBean;
import java.util.AbstractMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * The beans that expressions of models may name: those marked with {@link ModelBean} and no other. A bean is created when
 * it is first asked for, since most of them need the engine themselves.
 */
@Component
class ModelBeans extends AbstractMap<Object, Object> {

    private final ListableBeanFactory beans;
    private volatile @Nullable Set<String> names;

    ModelBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /** Names that models may use. */
    Set<String> names() {
        var known = names;
        if (known == null) {
            known = Set.copyOf(new TreeSet<>(Set.of(beans.getBeanNamesForAnnotation(ModelBean.class))));
            names = known;
        }
        return known;
    }

    /** The type of a bean that models may name, or null. */
    @Nullable
    Class<?> typeOf(String name) {
        return names().contains(name) ? beans.getType(name) : null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key instanceof String name && names().contains(name);
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        return containsKey(key) ? beans.getBean((String) key) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return names().stream()
                .map(name -> new SimpleImmutableEntry<Object, Object>(name, beans.getBean(name)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** By identity, as the bean factory asks for it: the content would create every bean. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
