package io.opsward.board.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import io.opsward.board.BoardRules;
import java.time.Duration;

/** By which rules a board decides, while it is edited. An empty field counts as 0, which no rule allows. */
class RulesFields extends Div {

    private static final int USUAL_MAJORITY = 50;

    private final IntegerField quorum = number("board.quorum-label", "board.quorum-hint");
    private final IntegerField majority = number("board.majority-label", "board.majority-hint");
    private final IntegerField deputies = number("board.deputies-label", "board.minutes-hint");
    private final IntegerField closes = number("board.closes-label", "board.minutes-hint");
    private final Checkbox serviceHours = new Checkbox(getTranslation("board.service-hours"));

    RulesFields() {
        majority.setValue(USUAL_MAJORITY);
        add(quorum, majority, deputies, closes, serviceHours);
        addClassName("board-rules");
    }

    void setValue(BoardRules rules) {
        quorum.setValue(rules.quorum());
        majority.setValue(rules.majority());
        deputies.setValue((int) rules.deputiesAfter().toMinutes());
        closes.setValue((int) rules.closesAfter().toMinutes());
        serviceHours.setValue(rules.inServiceHours());
    }

    BoardRules getValue() {
        return new BoardRules(
                entered(quorum),
                entered(majority),
                Duration.ofMinutes(entered(deputies)),
                Duration.ofMinutes(entered(closes)),
                serviceHours.getValue());
    }

    private static int entered(IntegerField field) {
        return field.getOptionalValue().orElse(0);
    }

    private IntegerField number(String label, String hint) {
        var field = new IntegerField(getTranslation(label));
        field.setHelperText(getTranslation(hint));
        field.setMin(1);
        return field;
    }
}
