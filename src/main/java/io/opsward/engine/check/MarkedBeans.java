package io.opsward.engine.check;

import io.opsward.engine.ModelBean;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** Beans marked with {@link ModelBean}. They are not created for the check. */
@Component
class MarkedBeans implements OfferedBeans {

    private final ListableBeanFactory beans;

    MarkedBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public @Nullable Class<?> type(String name) {
        return Set.of(beans.getBeanNamesForAnnotation(ModelBean.class)).contains(name) ? beans.getType(name) : null;
    }
}
