package io.opsward.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.opsward.board.Board;
import io.opsward.board.Boards;
import io.opsward.identity.UserId;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.EmptyState;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The boards that vote: who sits on them and how they decide. */
@Route("boards")
@Menu(title = "board.list", order = 48, icon = "vaadin:gavel")
@RolesAllowed({"management", "administrator", "auditor", "process-owner", "service-desk", "operations", "tech-support"})
class BoardListView extends Div implements AfterNavigationObserver {

    private final transient Boards boards;
    private final transient BoardPeople people;
    private final Div cards = new Div();

    BoardListView(Boards boards, BoardPeople people) {
        this.boards = boards;
        this.people = people;
        var hint = new Paragraph(getTranslation("board.list-hint"));
        hint.addClassNames("muted", "page-hint");
        cards.addClassName("boards");
        add(new PageHeader(getTranslation("board.list"), actions()), hint, cards);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private Component[] actions() {
        return boards.mayEdit()
                ? new Component[] {new Button(getTranslation("board.add"), click -> edit(null))}
                : new Component[0];
    }

    private void show() {
        cards.removeAll();
        var all = boards.list();
        var names = people.names(all);
        all.forEach(board -> cards.add(card(board, names)));
    }

    private Section card(Board board, Map<UserId, String> names) {
        var key = new Code(board.key());
        key.addClassName("muted");
        var head = new Div(new H2(board.name().in(getLocale())), key);
        head.addClassName("board-head");
        if (boards.mayEdit()) {
            var edit = new Button(getTranslation("board.edit"), click -> edit(board));
            edit.setAriaLabel(getTranslation("board.edit-title", board.name().in(getLocale())));
            head.add(edit);
        }
        var card = new Section(head);
        card.addClassName("card");
        card.setId("board-" + board.key());
        if (board.members().isEmpty()) {
            card.add(new EmptyState(getTranslation("board.empty"), getTranslation("board.empty-hint")));
        } else {
            card.add(members(board, names));
        }
        card.add(new Paragraph(BoardTexts.rules(board.rules(), board.members().size())));
        card.add(new Paragraph(BoardTexts.times(board.rules())));
        return card;
    }

    private DataTable members(Board board, Map<UserId, String> names) {
        var table = new DataTable(
                getTranslation("board.member"), getTranslation("board.role"), getTranslation("board.deputy"));
        for (var member : board.members()) {
            var deputy = member.deputy();
            table.addRow(
                    new Span(names.get(member.person())),
                    new Span(BoardTexts.role(member.role())),
                    new Span(deputy == null ? "–" : names.get(deputy)));
        }
        return table;
    }

    private void edit(@Nullable Board board) {
        new BoardDialog(boards, people, board, this::show).open();
    }
}
