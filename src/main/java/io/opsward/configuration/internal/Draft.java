package io.opsward.configuration.internal;

import io.opsward.configuration.FieldProblem;
import io.opsward.configuration.ItemFacts;
import io.opsward.configuration.ItemField;
import io.opsward.configuration.ItemState;
import io.opsward.configuration.ItemType;
import io.opsward.configuration.Owner;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fields as somebody wrote them, read into facts; or what is wrong with them. */
class Draft {

    /** Spreadsheets write days and months without zeros. */
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    private static final int EARLIEST = 1900;

    private final Map<ItemField, String> texts;
    private final KnownNames.Look known;
    private final List<FieldProblem> problems = new ArrayList<>();

    Draft(Map<ItemField, String> texts, KnownNames.Look known) {
        this.texts = texts;
        this.known = known;
    }

    /** The facts; empty if there are problems. */
    Optional<ItemFacts> read() {
        problems.clear();
        for (var field : ItemField.values()) {
            checkLength(field);
        }
        var type = choice(ItemField.TYPE, ItemType.class);
        var state = choice(ItemField.STATE, ItemState.class);
        var owner = owner();
        var client = key(ItemField.CLIENT, known::client);
        var service = key(ItemField.SERVICE, known::service);
        var asset = asset();
        if (!problems.isEmpty() || type == null || state == null || owner == null) {
            return Optional.empty();
        }
        return Optional.of(new ItemFacts(
                text(ItemField.NAME), type, state, owner, client, service, asset, text(ItemField.DESCRIPTION)));
    }

    /** What is wrong, after reading. */
    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    private ItemFacts.Asset asset() {
        return new ItemFacts.Asset(
                text(ItemField.MODEL),
                text(ItemField.SERIAL_NUMBER),
                text(ItemField.VERSION),
                text(ItemField.LOCATION),
                date(ItemField.WARRANTY_UNTIL),
                text(ItemField.BASELINE),
                date(ItemField.LAST_AUDIT));
    }

    private void checkLength(ItemField field) {
        var text = text(field);
        if (text.isEmpty() && field.isRequired()) {
            add(field, "configuration.problem.missing");
        } else if (text.length() > field.longest()) {
            add(field, "configuration.problem.too-long", String.valueOf(field.longest()));
        } else if (text.indexOf('\0') >= 0) {
            add(field, "configuration.problem.unreadable");
        }
    }

    private <T extends Enum<T>> @Nullable T choice(ItemField field, Class<T> type) {
        var text = text(field);
        var names = Stream.of(type.getEnumConstants()).map(Enum::name).toList();
        var wanted = Words.key("configuration." + field.key() + ".", names, text);
        var found = Stream.of(type.getEnumConstants())
                .filter(value -> value.name().equals(wanted))
                .findFirst();
        if (found.isEmpty() && !text.isEmpty()) {
            var choices = String.join(", ", names).toLowerCase(Locale.ROOT);
            add(field, "configuration.problem.unknown-" + field.key(), shown(text), choices);
        }
        return found.orElse(null);
    }

    private @Nullable Owner owner() {
        var text = text(ItemField.OWNER);
        var owner = text.isEmpty() || text.length() > ItemField.OWNER.longest()
                ? Optional.<Owner>empty()
                : known.owner(text);
        if (owner.isEmpty() && !text.isEmpty()) {
            add(ItemField.OWNER, "configuration.problem.unknown-owner", shown(text));
        }
        return owner.orElse(null);
    }

    private @Nullable String key(ItemField field, Function<String, Optional<String>> known) {
        var text = text(field);
        var key = known.apply(text);
        if (key.isEmpty() && !text.isEmpty()) {
            add(field, "configuration.problem.unknown-" + field.key(), shown(text));
        }
        return key.orElse(null);
    }

    private @Nullable LocalDate date(ItemField field) {
        var text = text(field).replace('/', '-');
        if (text.isEmpty()) {
            return null;
        }
        var day = day(text).filter(one -> one.getYear() >= EARLIEST);
        if (day.isEmpty()) {
            add(field, "configuration.problem.no-date", shown(text));
        }
        return day.orElse(null);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private String text(ItemField field) {
        return texts.getOrDefault(field, "").strip();
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private void add(ItemField field, String messageKey, String... parameters) {
        problems.add(FieldProblem.of(field.key(), messageKey, parameters));
    }
}
