package io.opsward.servicelevel.ui;

import com.vaadin.flow.router.QueryParameters;
import io.opsward.servicelevel.AttainmentFilter;
import io.opsward.servicelevel.AttainmentGroup;
import io.opsward.servicelevel.AttainmentResult;
import io.opsward.servicelevel.AttainmentSlice;
import io.opsward.servicelevel.ClockName;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands in the attainment report, as the address says it. What an address typed by hand gets wrong counts as
 * not said.
 *
 * @param filter which cases are counted
 * @param by what figures are told apart by
 * @param slice which clocks the list shows
 */
record AttainmentPlace(AttainmentFilter filter, AttainmentGroup by, AttainmentSlice slice) {

    private static final String KEY = "[A-Za-z0-9_.-]{1,100}";

    static AttainmentPlace of(QueryParameters query, YearMonth thisMonth) {
        var until = month(query.getSingleParameter("until")).orElse(thisMonth);
        var from = month(query.getSingleParameter("from")).orElse(until);
        var filter =
                new AttainmentFilter(from, until, key(query, "client"), key(query, "item"), key(query, "priority"));
        var by = constant(AttainmentGroup.class, query.getSingleParameter("by"));
        var slice = new AttainmentSlice(
                constant(ClockName.class, query.getSingleParameter("clock")),
                constant(AttainmentResult.class, query.getSingleParameter("result")));
        return new AttainmentPlace(filter, by == null ? AttainmentGroup.CLIENT : by, slice);
    }

    QueryParameters parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("from", filter.from().toString());
        parameters.put("until", filter.until().toString());
        put(parameters, "client", filter.client());
        put(parameters, "item", filter.serviceItem());
        put(parameters, "priority", filter.priority());
        put(parameters, "by", by == AttainmentGroup.CLIENT ? null : lower(by));
        put(parameters, "clock", slice.clock() == null ? null : lower(slice.clock()));
        put(parameters, "result", slice.result() == null ? null : lower(slice.result()));
        return QueryParameters.simple(parameters);
    }

    AttainmentPlace showing(AttainmentSlice other) {
        return new AttainmentPlace(filter, by, other);
    }

    /** The place that shows what stands behind a row. @param key null for cases that name none */
    AttainmentPlace within(@Nullable String key) {
        var wanted = key == null ? AttainmentFilter.NONE : key;
        var narrowed = switch (by) {
            case CLIENT ->
                new AttainmentFilter(filter.from(), filter.until(), wanted, filter.serviceItem(), filter.priority());
            case ITEM ->
                new AttainmentFilter(filter.from(), filter.until(), filter.client(), wanted, filter.priority());
            case PRIORITY ->
                new AttainmentFilter(filter.from(), filter.until(), filter.client(), filter.serviceItem(), wanted);
            case MONTH ->
                new AttainmentFilter(
                        YearMonth.parse(wanted),
                        YearMonth.parse(wanted),
                        filter.client(),
                        filter.serviceItem(),
                        filter.priority());
        };
        return new AttainmentPlace(narrowed, by, slice);
    }

    private static void put(LinkedHashMap<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    private static Optional<YearMonth> month(Optional<String> text) {
        try {
            return text.map(YearMonth::parse).filter(month -> month.getYear() > 1999 && month.getYear() < 2200);
        } catch (DateTimeParseException notAMonth) {
            return Optional.empty();
        }
    }

    private static @Nullable String key(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter(key -> key.matches(KEY)).orElse(null);
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, Optional<String> name) {
        return name.flatMap(text -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equalsIgnoreCase(text))
                        .findFirst())
                .orElse(null);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
