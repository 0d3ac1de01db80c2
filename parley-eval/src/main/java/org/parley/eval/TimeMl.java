package org.parley.eval;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.parley.article.Span;

/**
 * One TimeML document: its text, the time expressions marked in it, and the day it was written.
 *
 * @param created value of the document creation time, empty if it has none
 */
record TimeMl(String text, List<Timex> times, String created) {

    /** One marked time expression. */
    record Timex(Span span, String type, String value) {}

    TimeMl {
        times = List.copyOf(times);
    }

    static TimeMl parse(String name, String xml) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new Reader(factory.createXMLStreamReader(new StringReader(xml))).read();
        } catch (XMLStreamException e) {
            throw new Trouble(name + " is no TimeML: " + e.getMessage());
        }
    }

    /** Collects the characters of TEXT and the marks in it; marks within marks count each for itself. */
    private static final class Reader {

        private record Open(int start, String type, String value) {}

        private final XMLStreamReader xml;
        private final StringBuilder text = new StringBuilder();
        private final List<Timex> times = new ArrayList<>();
        private final Deque<Open> open = new ArrayDeque<>();
        private String created = "";
        private boolean inText;
        private boolean inCreated;

        Reader(XMLStreamReader xml) {
            this.xml = xml;
        }

        TimeMl read() throws XMLStreamException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS -> {
                        if (inText) {
                            text.append(xml.getText());
                        }
                    }
                    default -> {}
                }
            }
            return new TimeMl(text.toString(), times, created);
        }

        private void begin(String element) {
            switch (element) {
                case "TEXT" -> inText = true;
                case "DCT" -> inCreated = true;
                case "TIMEX3" -> {
                    open.push(new Open(text.length(), attribute("type"), attribute("value")));
                    if (inCreated) {
                        created = attribute("value");
                    }
                }
                default -> {}
            }
        }

        private void end(String element) {
            switch (element) {
                case "TEXT" -> inText = false;
                case "DCT" -> inCreated = false;
                case "TIMEX3" -> close(open.pop());
                default -> {}
            }
        }

        private void close(Open one) {
            if (inText && text.length() > one.start()) {
                times.add(new Timex(new Span(one.start(), text.length()), one.type(), one.value()));
            }
        }

        private String attribute(String name) {
            String value = xml.getAttributeValue(null, name);
            return value == null ? "" : value;
        }
    }
}
