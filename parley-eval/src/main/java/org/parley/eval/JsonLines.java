package org.parley.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of one JSON object a line; what is missing is said with the file and the line. */
final class JsonLines {

    /** One object, and where it stands. */
    record Line(Path file, int number, JsonNode node) {

        String text(String field) {
            JsonNode value = node.path(field);
            if (!value.isString()) {
                throw trouble("has no text \"" + field + "\"");
            }
            return value.asString();
        }

        int number(String field) {
            JsonNode value = node.path(field);
            if (!value.isIntegralNumber() || !value.canConvertToInt()) {
                throw trouble("has no whole number \"" + field + "\"");
            }
            return value.asInt();
        }

        List<JsonNode> list(String field) {
            JsonNode value = node.path(field);
            if (!value.isArray()) {
                throw trouble("has no list \"" + field + "\"");
            }
            return List.copyOf(value.values());
        }

        List<String> texts(String field) {
            return list(field).stream()
                    .map(each -> {
                        if (!each.isString()) {
                            throw trouble("has something other than text in \"" + field + "\"");
                        }
                        return each.asString();
                    })
                    .toList();
        }

        Trouble trouble(String what) {
            return new Trouble(file + " line " + number + " " + what);
        }
    }

    private JsonLines() {}

    /** The objects in file order; empty lines are passed over. */
    static List<Line> read(Path file) {
        JsonMapper json = new JsonMapper();
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : Corpus.text(file).lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                JsonNode node = json.readTree(line);
                if (!node.isObject()) {
                    throw new Trouble(file + " line " + number + " is no JSON object");
                }
                lines.add(new Line(file, number, node));
            } catch (JacksonException e) {
                throw new Trouble(file + " line " + number + " is not JSON: " + e.getOriginalMessage());
            }
        }
        return lines;
    }
}
