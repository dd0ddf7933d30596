package io.opsward.configuration.internal;

import io.opsward.configuration.ConfigurationItem;
import io.opsward.configuration.ItemFilter;
import io.opsward.shared.SearchWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds configuration items, page by page behind the last row of the page before. */
@Repository
class ItemSearch {

    private static final int MOST_ROWS = 1_000;
    private static final int LONGEST_QUERY = 100;
    private static final Pattern BEGINNING_OF_NUMBER = Pattern.compile("CI-[A-Z0-9-]*");

    private final JdbcClient jdbc;

    ItemSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ConfigurationItem> list(ItemFilter filter, @Nullable ConfigurationItem last, int limit) {
        var conditions = new ArrayList<String>(List.of("true"));
        var parameters = new HashMap<String, Object>();
        var typed = filter.words().strip();
        match(typed.substring(0, Math.min(typed.length(), LONGEST_QUERY)), conditions, parameters);
        equal("type", filter.type(), conditions, parameters);
        equal("state", filter.state(), conditions, parameters);
        equal("client_organisation", filter.clientOrganisation(), conditions, parameters);
        var byName = filter.sort() == ItemFilter.Sort.NAME;
        if (last != null) {
            conditions.add(byName ? "(name, number) > (:name, :last)" : "number > :last");
            parameters.put("last", last.number().value());
            if (byName) {
                parameters.put("name", last.facts().name());
            }
        }
        parameters.put("limit", Math.max(1, Math.min(limit, MOST_ROWS)));
        return jdbc.sql("select * from configuration_item where " + String.join(" and ", conditions) + " order by "
                        + (byName ? "name, number" : "number") + " limit :limit")
                .params(parameters)
                .query(ItemRows::item)
                .list();
    }

    private static void match(String typed, List<String> conditions, Map<String, Object> parameters) {
        if (typed.isEmpty()) {
            return;
        }
        var number = typed.toUpperCase(Locale.ROOT);
        if (BEGINNING_OF_NUMBER.matcher(number).matches()) {
            conditions.add("number like :number");
            parameters.put("number", number + "%");
            return;
        }
        var query = SearchWords.query(typed);
        conditions.add(query.isEmpty() ? "false" : "words @@ cast(:words as tsquery)");
        parameters.put("words", query);
    }

    private static void equal(
            String column, @Nullable Object value, List<String> conditions, Map<String, Object> parameters) {
        if (value != null) {
            conditions.add(column + " = :" + column);
            parameters.put(column, value.toString());
        }
    }
}
