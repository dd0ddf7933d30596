package io.opsward.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.provider.Query;
import io.opsward.casefile.CaseSummary;
import io.opsward.casefile.LinkSide;
import io.opsward.casefile.LinkedCases;
import io.opsward.shared.ui.Notify;
import java.util.stream.Stream;

/** Links the case to another one, either way round. */
class LinkDialog extends Dialog {

    private static final int MOST = 200;

    private final Select<LinkSide> side = new Select<>();
    private final ComboBox<CaseSummary> other = new ComboBox<>(getTranslation("casefile.link-other"));
    private final TextArea remark = new TextArea(getTranslation("casefile.link-remark"));

    private final transient CaseSummary own;
    private final transient CaseParts parts;
    private final Runnable linked;

    /** @param linked told after the cases were linked */
    LinkDialog(CaseSummary own, CaseParts parts, Runnable linked) {
        this.own = own;
        this.parts = parts;
        this.linked = linked;
        setHeaderTitle(getTranslation("casefile.link-title", own.number()));
        addClassName("case-link-dialog");
        side.setLabel(getTranslation("casefile.link-side"));
        side.setItems(LinkSide.values());
        side.setItemLabelGenerator(one -> getTranslation("casefile.link-how", CaseTexts.phrase(one)));
        side.setValue(LinkSide.RELATED);
        other.setRequiredIndicatorVisible(true);
        other.setHelperText(getTranslation("casefile.link-other-hint"));
        other.setItemLabelGenerator(one -> one.number() + " · " + one.title());
        other.setItems((Query<CaseSummary, String> query) -> found(query));
        remark.setMaxLength(LinkedCases.LONGEST_REMARK);
        var fields = new Div(side, other, remark);
        fields.addClassName("case-link-fields");
        add(fields);
        var link = new Button(getTranslation("casefile.link-add"), click -> link());
        link.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("component.cancel"), click -> close()), link);
    }

    private Stream<CaseSummary> found(Query<CaseSummary, String> query) {
        var last = Math.min(MOST, query.getOffset() + query.getLimit());
        return parts.cases().search(query.getFilter().orElse(""), false, null, last).stream()
                .skip(query.getOffset());
    }

    /** A rule that is violated is told, and leaves the dialog as it is. */
    private void link() {
        other.setInvalid(other.isEmpty());
        if (other.isEmpty()) {
            Notify.problem(getTranslation("casefile.link-missing"));
            return;
        }
        var chosen = other.getValue().number();
        parts.links().link(own.number(), side.getValue(), chosen, remark.getValue());
        close();
        Notify.success(getTranslation("casefile.linked", own.number(), chosen));
        linked.run();
    }
}
