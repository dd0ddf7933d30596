package io.opsward.engine.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.Locator2;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads XML once without keeping anything, before any other parser sees it: no document type, hence no entities and
 * nothing fetched from elsewhere, and bounded in depth and number.
 */
final class XmlGuard {

    private static final int DEEPEST = 60;
    private static final int MOST_ELEMENTS = 30_000;

    private XmlGuard() {}

    /** Why the file is refused, with line and column; empty if other parsers may read it. */
    static Optional<String> problem(byte[] content) {
        try {
            var factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.newSAXParser().parse(new ByteArrayInputStream(content), new Bounds());
            return Optional.empty();
        } catch (SAXException e) {
            return Optional.of(Places.told(e));
        } catch (IOException e) {
            return Optional.of(
                    "it cannot be read as XML: %s; save it as UTF-8 in the Modeler".formatted(e.getMessage()));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stops a document that is too deep or too large, or not in UTF-8. */
    private static final class Bounds extends DefaultHandler {

        private @Nullable Locator locator;
        private int depth;
        private int elements;

        @Override
        public void setDocumentLocator(Locator place) {
            locator = place;
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
            if (elements == 0 && locator instanceof Locator2 place && !"UTF-8".equalsIgnoreCase(place.getEncoding())) {
                throw refused("it is written in %s; save it as UTF-8".formatted(place.getEncoding()));
            }
            if (++depth > DEEPEST) {
                throw refused("its elements stand more than %d deep; simplify it".formatted(DEEPEST));
            }
            if (++elements > MOST_ELEMENTS) {
                throw refused("it has more than %d elements; divide the process".formatted(MOST_ELEMENTS));
            }
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            depth--;
        }

        private SAXException refused(String reason) {
            return new SAXParseException(reason, locator);
        }
    }
}
