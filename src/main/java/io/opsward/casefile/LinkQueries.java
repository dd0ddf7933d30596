package io.opsward.casefile;

import io.opsward.casefile.CaseReaders.Restriction;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads links for pages: only those between cases that the current user may read. */
@Repository
class LinkQueries {

    private static final int MOST_ROWS = 200;
    private static final int MOST_LINES = 500;

    private static final String OTHER_ENDS = """
            from casefile_link_end l join casefile_case on casefile_case.number = l.other
            where l.own = :own and %1$s
              and exists (select 1 from casefile_case where casefile_case.number = :own and %1$s)
            """;

    /** What is reached, level by level; {@code union} drops what is known, so that circles end. */
    private static final String NEIGHBOURHOOD = """
            with recursive reached (number, depth) as (
                select casefile_case.number, 0 from casefile_case where casefile_case.number = :own and %1$s
                union
                select casefile_case.number, reached.depth + 1
                from reached
                join casefile_link_end l on l.own = reached.number
                join casefile_case on casefile_case.number = l.other
                where reached.depth < :deepest and %1$s),
            nearest as (
                select number, min(depth) as depth from reached group by number order by min(depth), number desc
                limit :limit)
            select casefile_case.*, nearest.depth from nearest join casefile_case using (number)
            order by nearest.depth, number desc
            """;

    private final JdbcClient database;
    private final CaseReaders readers;

    LinkQueries(JdbcClient database, CaseReaders readers) {
        this.database = database;
        this.readers = readers;
    }

    List<LinkedCase> list(CaseNumber number, @Nullable LinkedCase last, int limit) {
        var restriction = readers.restriction();
        var parameters = parameters(number, restriction);
        parameters.put("limit", Math.max(1, Math.min(limit, MOST_ROWS)));
        parameters.put("sides", Stream.of(LinkSide.values()).map(LinkSide::name).toArray(String[]::new));
        var behind = "";
        if (last != null) {
            behind = " and (array_position(:sides, l.side) > :lastSide"
                    + " or array_position(:sides, l.side) = :lastSide and l.other < :lastNumber)";
            parameters.put("lastSide", last.side().ordinal() + 1);
            parameters.put("lastNumber", last.summary().number().value());
        }
        return database.sql("select l.side, l.remark, l.linked_by, l.linked_at, casefile_case.* "
                        + OTHER_ENDS.formatted(restriction.condition()) + behind
                        + " order by array_position(:sides, l.side), l.other desc limit :limit")
                .params(parameters)
                .query(LinkQueries::linkedCase)
                .list();
    }

    int count(CaseNumber number) {
        var restriction = readers.restriction();
        var parameters = parameters(number, restriction);
        parameters.put("limit", CaseLinks.MOST);
        return database.sql("select count(*) from (select 1 " + OTHER_ENDS.formatted(restriction.condition())
                        + " limit :limit) found")
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    CaseMap map(CaseNumber number) {
        var restriction = readers.restriction();
        var parameters = parameters(number, restriction);
        parameters.put("deepest", CaseMap.DEEPEST);
        parameters.put("limit", CaseMap.MOST + 1);
        var found = database.sql(NEIGHBOURHOOD.formatted(restriction.condition()))
                .params(parameters)
                .query((row, index) -> new CaseMap.Place(CaseRecords.summary(row, index), row.getInt("depth")))
                .list();
        var shown = found.subList(0, Math.min(CaseMap.MOST, found.size()));
        return new CaseMap(List.copyOf(shown), lines(shown), found.size() > shown.size());
    }

    private List<CaseMap.Link> lines(List<CaseMap.Place> places) {
        return database.sql("""
                        select from_number, type, to_number from casefile_link
                        where from_number = any(:shown) and to_number = any(:shown) order by id limit :limit""")
                .param(
                        "shown",
                        places.stream()
                                .map(place -> place.summary().number().value())
                                .toArray(String[]::new))
                .param("limit", MOST_LINES)
                .query((row, index) -> new CaseMap.Link(
                        new CaseNumber(row.getString("from_number")),
                        LinkType.valueOf(row.getString("type")),
                        new CaseNumber(row.getString("to_number"))))
                .list();
    }

    private static Map<String, @Nullable Object> parameters(CaseNumber number, Restriction restriction) {
        var parameters = new HashMap<String, @Nullable Object>(restriction.parameters());
        parameters.put("own", number.value());
        return parameters;
    }

    private static LinkedCase linkedCase(ResultSet row, int index) throws SQLException {
        return new LinkedCase(
                LinkSide.valueOf(row.getString("side")),
                CaseRecords.summary(row, index),
                row.getString("remark"),
                new UserId(row.getString("linked_by")),
                row.getObject("linked_at", OffsetDateTime.class).toInstant());
    }
}
