package io.opsward.form.check;

import io.opsward.form.FieldKind;
import io.opsward.form.FormDefinition;
import io.opsward.form.FormField;
import io.opsward.form.internal.SafeSources;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;

/** What texts contain: no HTML, no images, links to the web and to mail alone. */
final class ContentCheck {

    private static final Parser PARSER = Parser.builder().build();

    /** Stands for a value, which is looked at again when the form is drawn. */
    private static final Pattern VALUE = Pattern.compile("\\{\\{[\\w.]+}}");

    private final FormFindings findings;

    ContentCheck(FormFindings findings) {
        this.findings = findings;
    }

    void check(FormDefinition form) {
        form.all().filter(field -> field.kind() == FieldKind.TEXT).forEach(this::check);
    }

    private void check(FormField field) {
        PARSER.parse(field.settings().filled("text").orElse("")).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                var address = VALUE.matcher(link.getDestination()).replaceAll("value");
                if (!SafeSources.isLink(address)) {
                    findings.error(
                            field, "links to '%s'; only http, https and mailto are supported", link.getDestination());
                }
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                findings.error(field, "shows an image in a text; use an image component");
            }

            @Override
            public void visit(HtmlInline html) {
                findings.error(field, "contains HTML (%s), which is not supported; use Markdown", html.getLiteral());
            }

            @Override
            public void visit(HtmlBlock html) {
                findings.error(field, "contains HTML, which is not supported; use Markdown");
            }
        });
    }
}
