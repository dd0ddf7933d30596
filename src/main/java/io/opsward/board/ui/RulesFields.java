package io.opsward.board.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import io.opsward.board.BoardRules;
import io.opsward.servicelevel.ui.DurationField;
import java.time.Duration;

/** By which rules a board decides, while it is edited. An empty field counts as 0, which no rule allows. */
class RulesFields extends Div {

    private static final int USUAL_MAJORITY = 50;

    private final IntegerField quorum = number("board.quorum-label", "board.quorum-hint");
    private final IntegerField majority = number("board.majority-label", "board.majority-hint");
    private final DurationField deputies = time("board.deputies-label");
    private final DurationField closes = time("board.closes-label");
    private final Checkbox serviceHours = new Checkbox(getTranslation("board.service-hours"));

    RulesFields() {
        majority.setValue(USUAL_MAJORITY);
        add(quorum, majority, deputies, closes, serviceHours);
        addClassName("board-rules");
    }

    void setValue(BoardRules rules) {
        quorum.setValue(rules.quorum());
        majority.setValue(rules.majority());
        deputies.setValue(rules.deputiesAfter());
        closes.setValue(rules.closesAfter());
        serviceHours.setValue(rules.inServiceHours());
    }

    BoardRules getValue() {
        return new BoardRules(
                entered(quorum), entered(majority), entered(deputies), entered(closes), serviceHours.getValue());
    }

    private static int entered(IntegerField field) {
        return field.getOptionalValue().orElse(0);
    }

    private static Duration entered(DurationField field) {
        return field.getOptionalValue().orElse(Duration.ZERO);
    }

    private DurationField time(String label) {
        var field = new DurationField(getTranslation(label));
        field.setHelperText(getTranslation("board.time-hint"));
        return field;
    }

    private IntegerField number(String label, String hint) {
        var field = new IntegerField(getTranslation(label));
        field.setHelperText(getTranslation(hint));
        field.setMin(1);
        return field;
    }
}
