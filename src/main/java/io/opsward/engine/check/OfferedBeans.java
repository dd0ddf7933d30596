package io.opsward.engine.check;

import org.jspecify.annotations.Nullable;

/** The beans that models may name. */
@FunctionalInterface
interface OfferedBeans {

    /** The class of the bean, or null if models may not name it or there is none. */
    @Nullable
    Class<?> type(String name);
}
