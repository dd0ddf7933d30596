package io.opsward.testing;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** Finds the product's views, which Karibu's own search passes over because they are not public. */
final class Views {

    private Views() {}

    /** All routes and error pages below {@code io.opsward}. */
    static Routes find() {
        Set<Class<? extends Component>> routes = new LinkedHashSet<>();
        for (var type : scan(new AnnotationTypeFilter(Route.class), new AnnotationTypeFilter(Layout.class))) {
            routes.add(type.asSubclass(Component.class));
        }
        Set<Class<? extends HasErrorParameter<?>>> errors = new LinkedHashSet<>();
        for (var type : scan(new AssignableTypeFilter(HasErrorParameter.class))) {
            errors.add(errorPage(type));
        }
        return new Routes(routes, errors, true);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends HasErrorParameter<?>> errorPage(Class<?> type) {
        return (Class<? extends HasErrorParameter<?>>) type;
    }

    private static Set<Class<?>> scan(TypeFilter... filters) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        for (var filter : filters) {
            scanner.addIncludeFilter(filter);
        }
        Set<Class<?>> found = new LinkedHashSet<>();
        for (var candidate : scanner.findCandidateComponents("io.opsward")) {
            found.add(ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null));
        }
        return found;
    }
}
