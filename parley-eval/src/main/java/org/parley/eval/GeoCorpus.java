package org.parley.eval;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.Outlet;
import org.parley.article.Span;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Articles with their place names, as LGL, TR-News and GeoVirus write them: {@code article} elements with a {@code text} and {@code toponym} or
 * {@code location} elements that have {@code start}, {@code end} and perhaps {@code lat}, {@code lon} somewhere within.
 */
final class GeoCorpus {

    private GeoCorpus() {}

    /** A place name of the gold; without coordinates where the annotators found none. */
    record Toponym(
            Span span,
            String words,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    /** One article and its place names in text order. */
    record Annotated(Article article, List<Toponym> toponyms) {}

    static List<Annotated> read(Path file) {
        NodeList articles = parse(file).getElementsByTagName("article");
        if (articles.getLength() == 0) {
            throw new Trouble("no article elements in " + file);
        }
        List<Annotated> read = new ArrayList<>();
        for (int i = 0; i < articles.getLength(); i++) {
            Element element = (Element) articles.item(i);
            Article article = article(element, i);
            List<Toponym> toponyms = new ArrayList<>();
            for (String tag : List.of("toponym", "location")) {
                NodeList marked = element.getElementsByTagName(tag);
                for (int j = 0; j < marked.getLength(); j++) {
                    toponym((Element) marked.item(j), article.text()).ifPresent(toponyms::add);
                }
            }
            toponyms.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
            read.add(new Annotated(article, toponyms));
        }
        return read;
    }

    private static Element parse(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            byte[] bytes = Corpus.text(file).getBytes(StandardCharsets.UTF_8);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new Trouble(file + " is no XML that can be read: " + e.getMessage());
        }
    }

    private static Article article(Element element, int index) {
        String text = child(element, "text").orElse("");
        String name = element.hasAttribute("docid") ? element.getAttribute("docid") : "article " + index;
        Outlet outlet = child(element, "domain")
                .filter(domain -> !domain.isBlank())
                .map(Outlet::new)
                .orElse(Outlet.UNKNOWN);
        return new Article(
                Article.idOf(name, outlet, text),
                name,
                child(element, "url").filter(url -> !url.isBlank()).orElse(null),
                outlet,
                outlet,
                "",
                null,
                "en",
                text,
                List.of());
    }

    private static Optional<Toponym> toponym(Element element, String text) {
        try {
            int start = Integer.parseInt(child(element, "start").orElse("").strip());
            int end = Integer.parseInt(child(element, "end").orElse("").strip());
            if (start < 0 || end <= start || end > text.length()) {
                return Optional.empty();
            }
            Span span = new Span(start, end);
            return Optional.of(new Toponym(span, span.in(text), degrees(element, "lat"), degrees(element, "lon")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Double degrees(Element element, String tag) {
        NodeList found = element.getElementsByTagName(tag);
        String written =
                found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
        return written.isEmpty() ? null : Double.valueOf(written);
    }

    private static Optional<String> child(Element element, String tag) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(tag)) {
                return Optional.of(node.getTextContent());
            }
        }
        return Optional.empty();
    }
}
