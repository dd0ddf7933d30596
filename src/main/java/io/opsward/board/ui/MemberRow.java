package io.opsward.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import io.opsward.board.BoardRole;
import io.opsward.board.Member;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A member of a board while it is edited. */
class MemberRow extends Div {

    private final PersonField person;
    private final Select<BoardRole> role = new Select<>();
    private final PersonField deputy;

    /** @param member null for a new one */
    MemberRow(BoardPeople people, @Nullable Member member) {
        person = new PersonField(getTranslation("board.member"), people, member == null ? null : member.person());
        deputy = new PersonField(getTranslation("board.deputy"), people, member == null ? null : member.deputy());
        deputy.setClearButtonVisible(true);
        role.setLabel(getTranslation("board.role"));
        role.setItems(BoardRole.values());
        role.setItemLabelGenerator(BoardTexts::role);
        role.setValue(member == null ? BoardRole.MEMBER : member.role());
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> removeFromParent());
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(getTranslation("board.remove-member"));
        remove.setTooltipText(getTranslation("board.remove-member"));
        add(person, role, deputy, remove);
        addClassName("board-member");
    }

    /** What is entered; empty while no person is chosen. */
    Optional<Member> member() {
        return Optional.ofNullable(person.person()).map(chosen -> new Member(chosen, deputy.person(), role.getValue()));
    }
}
