package org.parley.eval;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A press release of ISAF with what annotators took from it.
 *
 * @param date when the operation began, null if the annotation has none
 * @param provinces codes of provinces ("day_kundi")
 * @param killed at least so many; "several" counts as three
 */
record IsafRelease(Article article, @Nullable LocalDate date, List<String> provinces, int killed) {

    private static final String HEADER = "PRESS RELEASE TEXT: ";

    Optional<LocalDate> day() {
        return Optional.ofNullable(date);
    }

    static List<IsafRelease> read(Path file) {
        List<IsafRelease> releases = new ArrayList<>();
        for (JsonLines.Line line : JsonLines.read(file)) {
            List<JsonNode> messages = line.list("messages");
            if (messages.size() < 3) {
                throw line.trouble("has fewer than three messages");
            }
            String text = messages.get(1).path("content").asString("");
            String body = text.startsWith(HEADER) ? text.substring(HEADER.length()) : text;
            releases.add(release(line, body, messages.get(2).path("content").asString("")));
        }
        return releases;
    }

    private static IsafRelease release(JsonLines.Line line, String text, String taken) {
        try {
            JsonNode gold = new JsonMapper().readTree(taken);
            String date = gold.path("start_date").asString("");
            List<String> provinces = new ArrayList<>();
            gold.path("province").values().forEach(province -> provinces.add(province.asString("")));
            provinces.removeIf(String::isBlank);
            return new IsafRelease(
                    Corpus.article("isaf " + line.number(), text),
                    date.isBlank() ? null : LocalDate.parse(date),
                    provinces,
                    gold.path("min_killed").asInt(0));
        } catch (JacksonException | DateTimeParseException e) {
            throw line.trouble("has no annotation that can be read: " + e.getMessage());
        }
    }
}
