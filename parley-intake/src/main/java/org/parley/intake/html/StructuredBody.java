package org.parley.intake.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.parley.intake.html.metadata.Scripts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** The article's text as the page's structured data (JSON-LD) has it. */
final class StructuredBody {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private StructuredBody() {}

    /** The longest text that is given as an article's body; empty if there is none. */
    static String in(Document page) {
        String longest = "";
        for (Element script : Scripts.of(page)) {
            if (script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
                for (String body : bodies(Scripts.words(script))) {
                    longest = body.length() > longest.length() ? body : longest;
                }
            }
        }
        return plain(longest);
    }

    private static List<String> bodies(String json) {
        List<String> bodies = new ArrayList<>();
        if (!json.contains("articleBody")) {
            return bodies;
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            boolean wanted = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (wanted && token == JsonToken.VALUE_STRING) {
                    bodies.add(parser.getString());
                }
                wanted = token == JsonToken.PROPERTY_NAME && "articleBody".equals(parser.currentName());
            }
        } catch (JacksonException e) {
            return bodies;
        }
        return bodies;
    }

    /** Some pages put marked-up text into it. */
    private static String plain(String body) {
        String text = body.contains("&lt;") || body.contains("&amp;") || body.contains("&quot;") || body.contains("&#")
                ? Parser.unescapeEntities(body, false)
                : body;
        return text.contains("</p>") || text.contains("<br")
                ? Jsoup.parseBodyFragment(text).wholeText()
                : text;
    }
}
