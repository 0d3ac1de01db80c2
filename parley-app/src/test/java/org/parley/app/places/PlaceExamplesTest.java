package org.parley.app.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.ArticleReader;
import org.parley.article.Article;
import org.parley.article.Outlet;
import org.parley.gazetteer.WorldGazetteer;
import org.parley.place.Place;
import org.parley.place.PlaceName;
import org.parley.reader.OnnxLanguageModel;
import org.parley.reading.Reading;

/** Which places the reading finds in sentences of world news, each an article of its own, and which of the world's places of the name it takes them for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlaceExamplesTest {

    private static final Path FILE = Path.of("src/test/resources/places/world-news.txt");

    private final Map<String, String> found = new HashMap<>();

    /** One line of the file. */
    record Example(String text, String places) {

        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Example> examples() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> new Example(
                        line.substring(0, line.indexOf('|')).strip(),
                        line.substring(line.indexOf('|') + 1).strip()));
    }

    @BeforeAll
    void read() throws IOException {
        Outlet outlet = Outlet.UNKNOWN;
        List<Article> articles = examples()
                .map(Example::text)
                .map(text -> new Article(
                        Article.idOf(text, outlet, text), text, null, outlet, outlet, "", null, "en", text, List.of()))
                .toList();
        try (OnnxLanguageModel model = new OnnxLanguageModel()) {
            for (Reading reading : new ArticleReader(model, new WorldGazetteer()).read(articles)) {
                found.put(reading.article().text(), places(reading));
            }
        }
    }

    private static String places(Reading reading) {
        List<String> places = new ArrayList<>();
        for (PlaceName name : reading.placeNames()) {
            Place place = name.place();
            if (name.use() == PlaceName.Use.WHERE) {
                String country = place == null ? "?" : place.country().isEmpty() ? "-" : place.country();
                places.add(name.words() + " " + country);
            }
        }
        return places.isEmpty() ? "-" : places.stream().collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsWhereInTheWorld(Example example) {
        assertThat(found.get(example.text())).isEqualTo(example.places());
    }
}
