package io.opsward.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import io.opsward.board.Board;
import io.opsward.board.Boards;
import io.opsward.shared.Bilingual;
import io.opsward.shared.RuleViolation;
import io.opsward.shared.ui.Notify;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes a board or makes a new one. */
class BoardDialog extends Dialog {

    private static final int LONGEST_NAME = 100;

    private final TextField key = field("board.key-label");
    private final TextField english = field("board.name-english");
    private final TextField chinese = field("board.name-chinese");
    private final Div members = new Div();
    private final RulesFields rules = new RulesFields();
    private final Paragraph refusal = new Paragraph();

    private final transient Boards boards;
    private final transient BoardPeople people;
    private final transient @Nullable Board edited;
    private final Runnable onSaved;

    /** @param edited board to change; null for a new one */
    BoardDialog(Boards boards, BoardPeople people, @Nullable Board edited, Runnable onSaved) {
        this.boards = boards;
        this.people = people;
        this.edited = edited;
        this.onSaved = onSaved;
        setHeaderTitle(
                edited == null
                        ? getTranslation("board.new-title")
                        : getTranslation("board.edit-title", edited.name().in(getLocale())));
        key.setHelperText(getTranslation("board.key-hint"));
        key.setVisible(edited == null);
        Optional.ofNullable(edited).ifPresent(this::read);
        refusal.addClassName("board-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var content = new Div(
                key,
                english,
                chinese,
                new H3(getTranslation("board.members-title")),
                members,
                addButton(),
                new H3(getTranslation("board.rules-title")),
                rules,
                refusal);
        content.addClassName("board-form");
        add(content);
        addClassName("board-dialog");
        setCloseOnOutsideClick(false);
        var save = new Button(getTranslation("board.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("component.cancel"), click -> close()), save);
    }

    private void read(Board board) {
        english.setValue(board.name().english());
        chinese.setValue(board.name().chinese());
        board.members().forEach(member -> members.add(new MemberRow(people, member)));
        rules.setValue(board.rules());
    }

    private Button addButton() {
        return new Button(
                getTranslation("board.add-member"),
                VaadinIcon.PLUS.create(),
                click -> members.add(new MemberRow(people, null)));
    }

    private void save() {
        try {
            boards.save(board());
        } catch (RuleViolation violation) {
            refusal.setText(getTranslation(violation.messageKey(), violation.parameters()));
            refusal.setVisible(true);
            refusal.scrollIntoView();
            return;
        }
        close();
        Notify.success(getTranslation("board.saved"));
        onSaved.run();
    }

    private Board board() {
        return new Board(
                edited == null ? key.getValue().strip() : edited.key(),
                new Bilingual(english.getValue().strip(), chinese.getValue().strip()),
                members.getChildren()
                        .map(MemberRow.class::cast)
                        .flatMap(row -> row.member().stream())
                        .toList(),
                rules.getValue(),
                edited == null ? 0 : edited.version());
    }

    private TextField field(String label) {
        var field = new TextField(getTranslation(label));
        field.setMaxLength(LONGEST_NAME);
        return field;
    }
}
