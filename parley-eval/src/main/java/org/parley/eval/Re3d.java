package org.parley.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.article.Span;
import tools.jackson.databind.JsonNode;

/** Documents of one folder of re3d with the entities that its annotators agreed on. */
final class Re3d {

    /** What a machine proposed first has a confidence near 0 unless the annotators took it over. */
    private static final double AGREED = 0.5;

    /** One document and its entities, in file order. */
    record Document(String text, List<Entity> entities) {}

    private Re3d() {}

    static List<Document> read(Path folder) {
        Map<String, Document> documents = new LinkedHashMap<>();
        for (JsonLines.Line line : JsonLines.read(folder.resolve("documents.json"))) {
            documents.put(line.text("_id"), new Document(line.text("text"), new ArrayList<>()));
        }
        for (JsonLines.Line line : JsonLines.read(folder.resolve("entities.json"))) {
            Document document = documents.get(line.text("documentId"));
            if (document == null) {
                throw line.trouble("names a document that documents.json does not have");
            }
            Entity entity = entity(line, document.text());
            JsonNode confidence = line.node().path("confidence");
            if (confidence.asDouble(1) >= AGREED && !document.entities().contains(entity)) {
                document.entities().add(entity);
            }
        }
        return List.copyOf(documents.values());
    }

    private static Entity entity(JsonLines.Line line, String text) {
        int begin = line.number("begin");
        int end = line.number("end");
        if (begin < 0 || end <= begin || end > text.length()) {
            throw line.trouble("is not within its document");
        }
        return new Entity(new Span(begin, end), line.text("type"));
    }
}
