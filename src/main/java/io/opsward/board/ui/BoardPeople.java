package io.opsward.board.ui;

import io.opsward.board.Board;
import io.opsward.form.spi.OptionSource;
import io.opsward.form.spi.OptionSource.Option;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names of members, and the people who may be one. */
@Component
class BoardPeople {

    private final UserDirectory directory;
    private final List<OptionSource> lists;

    BoardPeople(UserDirectory directory, List<OptionSource> lists) {
        this.directory = directory;
        this.lists = lists;
    }

    /** Names of all members and deputies, one query. */
    Map<UserId, String> names(Collection<Board> boards) {
        return directory.displayNames(boards.stream()
                .flatMap(board -> board.members().stream())
                .flatMap(member -> Stream.concat(Stream.of(member.person()), Stream.ofNullable(member.deputy())))
                .distinct()
                .toList());
    }

    /** The provider's own people whose name or account holds the words. */
    Stream<Option> search(String words, Locale locale, int limit) {
        return lists.stream()
                .filter(source -> source.key().equals("staffMembers"))
                .flatMap(source -> source.search(words, locale, limit).stream());
    }

    /** The person as an option, under the account name where nobody of that name is known. */
    Option option(UserId person) {
        return new Option(person.value(), directory.displayName(person));
    }
}
