package io.opsward.tasklist.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import io.opsward.shared.Priority;
import io.opsward.tasklist.InboxFilter;
import io.opsward.tasklist.InboxList;
import io.opsward.tasklist.InboxSort;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands in the task lists, as the address says it. What an address typed by hand gets wrong counts as not
 * said.
 *
 * @param list the list
 * @param filter what it shows, and its order
 */
record InboxPlace(InboxList list, InboxFilter filter) {

    private static final int LONGEST_WORDS = 200;
    private static final String ROWS = "tasklist.rows";
    private static final String PROCESS_KEY = "[A-Za-z0-9_.-]{1,100}";
    private static final String YES = "yes";

    static InboxPlace of(QueryParameters parameters) {
        var filter = new InboxFilter(
                parameters
                        .getSingleParameter("process")
                        .filter(key -> key.matches(PROCESS_KEY))
                        .orElse(null),
                constant(Priority.class, parameters.getSingleParameter("priority")),
                parameters.getSingleParameter("overdue").filter(YES::equals).isPresent(),
                parameters.getSingleParameter("words").map(InboxPlace::cut).orElse(""),
                orElse(constant(InboxSort.class, parameters.getSingleParameter("sort")), InboxSort.DUE),
                parameters.getSingleParameter("descending").filter(YES::equals).isPresent());
        return new InboxPlace(
                orElse(constant(InboxList.class, parameters.getSingleParameter("list")), InboxList.CLAIMABLE), filter);
    }

    QueryParameters parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (list != InboxList.CLAIMABLE) {
            parameters.put("list", lower(list));
        }
        if (filter.processKey() != null) {
            parameters.put("process", filter.processKey());
        }
        if (filter.priority() != null) {
            parameters.put("priority", lower(filter.priority()));
        }
        if (filter.overdueOnly()) {
            parameters.put("overdue", YES);
        }
        if (!filter.words().isBlank()) {
            parameters.put("words", filter.words());
        }
        if (filter.sort() != InboxSort.DUE) {
            parameters.put("sort", lower(filter.sort()));
        }
        if (filter.descending()) {
            parameters.put("descending", YES);
        }
        return QueryParameters.simple(parameters);
    }

    /** The other list with the same filter. */
    InboxPlace in(InboxList other) {
        return new InboxPlace(other, filter);
    }

    /** The same list with another filter. */
    InboxPlace with(InboxFilter other) {
        return new InboxPlace(list, other);
    }

    /** Keeps the place, and how many rows were shown, for the way back from a task. */
    void remember(UI ui, int rows) {
        ComponentUtil.setData(ui, InboxPlace.class, this);
        ComponentUtil.setData(ui, ROWS, rows);
    }

    /** How many rows were shown there. */
    static int rows(UI ui) {
        return ComponentUtil.getData(ui, ROWS) instanceof Integer rows ? rows : 0;
    }

    /** Goes to where the user was in the lists. */
    static void goBack(UI ui) {
        ui.navigate(InboxView.class, remembered(ui).parameters());
    }

    /** Where the user was in the lists; the first list if nowhere. */
    static InboxPlace remembered(UI ui) {
        return orElse(
                ComponentUtil.getData(ui, InboxPlace.class), new InboxPlace(InboxList.CLAIMABLE, InboxFilter.ALL));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, Optional<String> name) {
        return name.flatMap(text -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equalsIgnoreCase(text))
                        .findFirst())
                .orElse(null);
    }

    private static <T> T orElse(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST_WORDS));
    }
}
