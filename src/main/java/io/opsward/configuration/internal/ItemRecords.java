package io.opsward.configuration.internal;

import io.opsward.configuration.ConfigurationItem;
import io.opsward.configuration.ItemFacts;
import io.opsward.configuration.ItemNumber;
import io.opsward.shared.RuleViolation;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code configuration_item}. */
@Repository
class ItemRecords {

    private static final String INSERT = "insert into configuration_item (" + ItemRows.COLUMNS
            + ", words, number, revision) values (" + "?, ".repeat(ItemRows.COLUMNS.split(",").length)
            + "array_to_tsvector(string_to_array(?, ' ')), ?, 1)";

    private static final String UPDATE = "update configuration_item set (" + ItemRows.COLUMNS
            + ", words) = (" + "?, ".repeat(ItemRows.COLUMNS.split(",").length)
            + "array_to_tsvector(string_to_array(?, ' '))), revision = revision + 1 where number = ? and revision = ?";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    ItemRecords(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Optional<ConfigurationItem> find(ItemNumber number) {
        return jdbc.sql("select * from configuration_item where number = ?")
                .param(number.value())
                .query(ItemRows::item)
                .optional();
    }

    Map<ItemNumber, ConfigurationItem> find(Collection<ItemNumber> numbers) {
        return jdbc
                .sql("select * from configuration_item where number = any(?)")
                .param(texts(numbers))
                .query(ItemRows::item)
                .list()
                .stream()
                .collect(Collectors.toMap(ConfigurationItem::number, Function.identity()));
    }

    /** Those of the numbers that exist. */
    Set<ItemNumber> existing(Collection<ItemNumber> numbers) {
        return jdbc.sql("select number from configuration_item where number = any(?)")
                .param(texts(numbers))
                .query((row, index) -> new ItemNumber(row.getString(1)))
                .set();
    }

    /** The next number that the product gives by itself; one that somebody has typed before is passed over. */
    ItemNumber nextNumber() {
        while (true) {
            var running = jdbc.sql("select nextval('configuration_item_number')")
                    .query(Long.class)
                    .single();
            var number = ItemNumber.of(running);
            if (existing(List.of(number)).isEmpty()) {
                return number;
            }
        }
    }

    /** Adds items; look up whether a number is taken before. */
    void add(List<Written> items) {
        batches.batchUpdate(
                INSERT,
                items.stream()
                        .map(item -> ItemRows.values(item.number(), item.facts(), item.ownerWords()))
                        .toList());
    }

    /** @throws RuleViolation if one of the items has not the revision any more that was read */
    void change(List<Written> items) {
        var counts = batches.batchUpdate(
                UPDATE,
                items.stream()
                        .map(item ->
                                with(ItemRows.values(item.number(), item.facts(), item.ownerWords()), item.revision()))
                        .toList());
        if (IntStream.of(counts).anyMatch(count -> count != 1)) {
            throw new RuleViolation("configuration.changed-meanwhile");
        }
    }

    private static Object[] with(Object[] values, int revision) {
        var all = Arrays.copyOf(values, values.length + 1);
        all[values.length] = revision;
        return all;
    }

    static String[] texts(Collection<ItemNumber> numbers) {
        return numbers.stream().map(ItemNumber::value).toArray(String[]::new);
    }

    /**
     * An item to write.
     *
     * @param revision the one that was read; of no use for a new item
     * @param ownerWords what one may search the owner by
     */
    record Written(ItemNumber number, ItemFacts facts, int revision, String ownerWords) {}
}
