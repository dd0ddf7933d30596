package io.opsward.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.ElementFactory;
import io.opsward.form.internal.SafeSources;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Markdown as components: no HTML is ever written, so none can be smuggled in. HTML in the text is shown as text. */
public final class MarkdownText {

    private static final Parser PARSER = Parser.builder().build();
    private static final Pattern PLACE = Pattern.compile("\uE000(\\d+)\uE001");

    private final List<String> values;

    private MarkdownText(List<String> values) {
        this.values = values;
    }

    /** The text as components. */
    public static Collection<Component> components(String markdown) {
        return components(markdown, List.of());
    }

    /** Stands for a value within Markdown. */
    static String place(int index) {
        return "\uE000" + index + "\uE001";
    }

    /** The text with the values in their places. */
    static Collection<Component> components(String markdown, List<String> values) {
        var box = new Div();
        new MarkdownText(values).addInner(PARSER.parse(markdown), box);
        var components = box.getChildren().toList();
        box.removeAll();
        return components;
    }

    private void addInner(Node node, HtmlContainer box) {
        for (var inner = node.getFirstChild(); inner != null; inner = inner.getNext()) {
            add(inner, box);
        }
    }

    private void add(Node node, HtmlContainer box) {
        var literal = literal(node);
        if (literal != null) {
            box.add(new Span(filled(literal)));
        } else if (node instanceof HardLineBreak) {
            box.getElement().appendChild(ElementFactory.createBr());
        } else if (node instanceof ThematicBreak) {
            box.add(new Hr());
        } else {
            var container = container(node);
            addInner(node, container);
            box.add((Component) container);
        }
    }

    private static @org.jspecify.annotations.Nullable String literal(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        if (node instanceof HtmlInline html) {
            return html.getLiteral();
        }
        return node instanceof SoftLineBreak ? " " : null;
    }

    private HtmlContainer container(Node node) {
        if (node instanceof Heading heading) {
            return heading.getLevel() <= 2 ? new H3() : new H4();
        }
        if (node instanceof BulletList) {
            return new UnorderedList();
        }
        if (node instanceof org.commonmark.node.OrderedList) {
            return new OrderedList();
        }
        if (node instanceof org.commonmark.node.ListItem) {
            return new ListItem();
        }
        if (node instanceof org.commonmark.node.Paragraph) {
            return node.getParent() instanceof org.commonmark.node.ListItem ? new Span() : new Paragraph();
        }
        return inline(node);
    }

    private HtmlContainer inline(Node node) {
        if (node instanceof Link link) {
            return link(link);
        }
        if (node instanceof org.commonmark.node.Emphasis) {
            return new Emphasis();
        }
        if (node instanceof StrongEmphasis) {
            var strong = new Span();
            strong.addClassName("form-text-strong");
            return strong;
        }
        if (node instanceof BlockQuote) {
            var quote = new Div();
            quote.addClassName("form-text-quote");
            return quote;
        }
        return preformatted(node);
    }

    private HtmlContainer preformatted(Node node) {
        if (node instanceof Code code) {
            return new com.vaadin.flow.component.html.Code(filled(code.getLiteral()));
        }
        if (node instanceof FencedCodeBlock block) {
            return new Pre(filled(block.getLiteral()));
        }
        if (node instanceof IndentedCodeBlock block) {
            return new Pre(filled(block.getLiteral()));
        }
        return node instanceof HtmlBlock html ? new Paragraph(filled(html.getLiteral())) : new Span();
    }

    private HtmlContainer link(Link link) {
        var address = filled(link.getDestination());
        if (!SafeSources.isLink(address)) {
            return new Span();
        }
        var anchor = new Anchor(address, "", com.vaadin.flow.component.html.AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        return anchor;
    }

    private String filled(String literal) {
        return PLACE.matcher(literal).replaceAll(found -> {
            var index = Integer.parseInt(found.group(1));
            return index < values.size() ? java.util.regex.Matcher.quoteReplacement(values.get(index)) : "";
        });
    }
}
