package io.opsward.board.internal;

import io.opsward.engine.ModelFinding;
import io.opsward.engine.spi.Model;
import io.opsward.engine.spi.ModelRule;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A step in which a board votes is a user task for each of its members, and the board exists. */
@Component
class VoteRule implements ModelRule {

    /** Property of the user task: key of the board that votes in it. */
    static final String BOARD = "vote.board";

    private static final String PREFIX = "vote.";

    private final BoardRecords boards;

    VoteRule(BoardRecords boards) {
        this.boards = boards;
    }

    @Override
    public Stream<ModelFinding> check(Model model) {
        return Stream.concat(
                model.properties().keySet().stream()
                        .filter(name -> name.startsWith(PREFIX))
                        .map(name -> ModelFinding.error(
                                model.file(),
                                model.processId(),
                                model.name(),
                                name + " has no meaning for a whole process; put it on the user task of the vote")),
                model.elements().stream()
                        .flatMap(element -> reasons(element)
                                .map(reason ->
                                        ModelFinding.error(model.file(), element.id(), element.name(), reason))));
    }

    private Stream<String> reasons(Model.Element element) {
        return Stream.concat(
                element.properties().keySet().stream()
                        .filter(name -> name.startsWith(PREFIX) && !name.equals(BOARD))
                        .map("there is no property '%s'; the board that votes is vote.board"::formatted),
                Stream.ofNullable(element.properties().get(BOARD))
                        .flatMap(board -> Stream.of(misplaced(element), unknown(board)))
                        .flatMap(Optional::stream));
    }

    private static Optional<String> misplaced(Model.Element element) {
        return element.type().equals("userTask") && element.repeated()
                ? Optional.empty()
                : Optional.of("vote.board works on a user task that is a multi-instance alone; make it one, with the"
                        + " collection ${boards.open('…', execution)}");
    }

    private Optional<String> unknown(String board) {
        var known = boards.keys();
        return known.contains(board)
                ? Optional.empty()
                : Optional.of("there is no board '%s'; known are %s. Boards are listed under Boards."
                        .formatted(
                                board, String.join(", ", known.stream().sorted().toList())));
    }
}
