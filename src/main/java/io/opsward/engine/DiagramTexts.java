package io.opsward.engine;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Locale;
import java.util.function.BinaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Puts the labels of a model into the user's language before it is drawn. */
@Component
public class DiagramTexts {

    private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private final ModelTexts texts;

    DiagramTexts(ModelTexts texts) {
        this.texts = texts;
    }

    /**
     * The model with its names in that language.
     *
     * @param process version that the model belongs to
     * @throws IllegalStateException if the model cannot be read, which the model check keeps from happening
     */
    public String translate(ProcessInfo process, String bpmn, Locale locale) {
        return rename(
                bpmn, (id, english) -> texts.text(process.definitionId(), process.key() + "." + id, english, locale));
    }

    /** Gives every named element another name. @param naming from id and name to the new name */
    static String rename(String bpmn, BinaryOperator<String> naming) {
        try {
            var document = parse(bpmn);
            var elements = document.getElementsByTagNameNS(MODEL, "*");
            for (var i = 0; i < elements.getLength(); i++) {
                var element = (Element) elements.item(i);
                if (element.hasAttribute("id") && !element.getAttribute("name").isBlank()) {
                    element.setAttribute(
                            "name", naming.apply(element.getAttribute("id"), element.getAttribute("name")));
                }
            }
            return write(document);
        } catch (ParserConfigurationException | SAXException | IOException | TransformerException e) {
            throw new IllegalStateException("A deployed model cannot be read", e);
        }
    }

    private static Document parse(String bpmn) throws ParserConfigurationException, SAXException, IOException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(bpmn)));
    }

    private static String write(Document document) throws TransformerException {
        var text = new StringWriter();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(text));
        return text.toString();
    }
}
