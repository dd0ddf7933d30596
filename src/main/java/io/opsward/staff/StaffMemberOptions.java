package io.opsward.staff;

import io.opsward.form.spi.OptionSource;
import io.opsward.identity.CurrentUser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The provider's own people; clients are not told who works here. */
@Component
class StaffMemberOptions implements OptionSource {

    private final StaffRecords records;
    private final CurrentUser currentUser;

    StaffMemberOptions(StaffRecords records, CurrentUser currentUser) {
        this.records = records;
        this.currentUser = currentUser;
    }

    @Override
    public String key() {
        return "staffMembers";
    }

    @Override
    public List<Option> search(String words, Locale locale, int limit) {
        if (currentUser.isClient()) {
            return List.of();
        }
        return records.staffMatching(words.strip(), limit).stream()
                .map(person -> new Option(person.id().value(), person.name()))
                .toList();
    }

    @Override
    public Optional<Option> find(String value, Locale locale) {
        return search(value, locale, Integer.MAX_VALUE).stream()
                .filter(option -> option.value().equals(value))
                .findFirst();
    }
}
