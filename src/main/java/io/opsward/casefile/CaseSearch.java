package io.opsward.casefile;

import io.opsward.shared.CaseNumber;
import io.opsward.shared.SearchWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds cases by number or words, newest first, page by page behind the last row of the page before. */
@Repository
class CaseSearch {

    private static final int MOST_ROWS = 200;
    private static final int LONGEST_QUERY = 100;
    private static final Pattern BEGINNING_OF_NUMBER = Pattern.compile("[A-Z]{3}-(\\d{1,4}|\\d{4}-\\d{0,9})?");

    private static final Pattern ZEROS = Pattern.compile("(?:[A-Z]{3}-\\d{4}-)?0*([1-9]\\d*)");

    private final JdbcClient database;
    private final CaseReaders readers;

    CaseSearch(JdbcClient database, CaseReaders readers) {
        this.database = database;
        this.readers = readers;
    }

    List<CaseSummary> search(String typed, boolean openOnly, @Nullable CaseNumber before, int limit) {
        var restriction = readers.restriction();
        var conditions = new ArrayList<String>(List.of(restriction.condition()));
        var parameters = new HashMap<String, @Nullable Object>(restriction.parameters());
        if (openOnly) {
            conditions.add("ended_at is null");
        }
        if (before != null) {
            conditions.add(
                    "(opened_at, number) < (select opened_at, number from casefile_case where number = :before)");
            parameters.put("before", before.value());
        }
        match(typed.strip().substring(0, Math.min(typed.strip().length(), LONGEST_QUERY)), conditions, parameters);
        parameters.put("limit", Math.max(1, Math.min(limit, MOST_ROWS)));
        return database.sql(CaseRecords.selectSummary() + "where " + String.join(" and ", conditions)
                        + " order by opened_at desc, number desc limit :limit")
                .params(parameters)
                .query(CaseRecords::summary)
                .list();
    }

    private void match(String typed, List<String> conditions, HashMap<String, @Nullable Object> parameters) {
        if (typed.isEmpty()) {
            return;
        }
        var number = typed.toUpperCase(Locale.ROOT);
        if (BEGINNING_OF_NUMBER.matcher(number).matches()) {
            conditions.add("number like :number");
            parameters.put("number", number + "%");
            return;
        }
        var query = SearchWords.query(withoutZeros(typed));
        if (query.isEmpty()) {
            conditions.add("false");
            return;
        }
        conditions.add((readers.readsAll() ? "staff_words" : "client_words") + " @@ cast(:words as tsquery)");
        parameters.put("words", query);
    }

    /** People say "number 42" and mean INC-2026-000042: the digits at the end, without their zeros; else the text itself. */
    static String withoutZeros(String text) {
        var digits = ZEROS.matcher(text);
        return digits.matches() ? digits.group(1) : text;
    }
}
