package io.opsward.engine.internal;

import io.opsward.engine.ModelTexts;
import io.opsward.engine.ProcessInfo;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Locale;
import javax.xml.XMLConstants;
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

/** Labels of a diagram in the language of whoever looks at it. */
@Component
class DiagramLabels {

    private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private final Definitions definitions;
    private final Diagrams diagrams;
    private final ModelTexts texts;

    DiagramLabels(Definitions definitions, Diagrams diagrams, ModelTexts texts) {
        this.definitions = definitions;
        this.diagrams = diagrams;
        this.texts = texts;
    }

    /** The latest model of the process, with its labels in that language. */
    String ofLatest(String processKey, Locale locale) {
        var definition = definitions.latest(processKey);
        return translated(
                Definitions.info(definition), diagrams.of(definition.getId()).bpmn(), locale);
    }

    private String translated(ProcessInfo process, String bpmn, Locale locale) {
        try {
            var document = parse(bpmn);
            var elements = document.getElementsByTagNameNS(MODEL, "*");
            for (var index = 0; index < elements.getLength(); index++) {
                translate(process, (Element) elements.item(index), locale);
            }
            return write(document);
        } catch (ParserConfigurationException | SAXException | IOException | TransformerException e) {
            throw new IllegalStateException("A deployed model cannot be read", e);
        }
    }

    private void translate(ProcessInfo process, Element element, Locale locale) {
        var name = element.getAttribute("name");
        if (!name.isBlank()) {
            var key = process.key() + "." + element.getAttribute("id");
            element.setAttribute("name", texts.text(process.definitionId(), key, name, locale));
        }
    }

    private static Document parse(String bpmn) throws ParserConfigurationException, SAXException, IOException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(bpmn)));
    }

    private static String write(Document document) throws TransformerException {
        var factory = TransformerFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        var text = new StringWriter();
        factory.newTransformer().transform(new DOMSource(document), new StreamResult(text));
        return text.toString();
    }
}
