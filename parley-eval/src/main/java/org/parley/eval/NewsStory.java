package org.parley.eval;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.article.Article;
import org.parley.intake.Intake;
import org.parley.intake.Options;
import org.parley.intake.Sink;
import org.parley.intake.format.UnreadableArticle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One report of the stories benchmark.
 *
 * @param event the folder it stands in
 * @param url where it was published
 * @param outlet who published it
 * @param title its title
 * @param date the day, empty if not known
 * @param text its words
 */
record NewsStory(String event, String url, String outlet, String title, String date, String text) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Intake INTAKE = new Intake();

    /** Less is what is left of a page that could not be read. */
    private static final int FEWEST_CHARACTERS = 300;

    static List<NewsStory> under(Path folder) {
        List<NewsStory> stories = new ArrayList<>();
        for (Path file : Corpus.find(folder, path -> path.toString().endsWith(".json"))) {
            JsonNode node = JSON.readTree(Corpus.text(file));
            NewsStory story = new NewsStory(
                    node.path("event").asString(""),
                    node.path("url").asString(""),
                    node.path("source_domain").asString(""),
                    node.path("title").asString(""),
                    node.path("date_publish").asString(""),
                    node.path("text").asString(""));
            if (story.text().length() >= FEWEST_CHARACTERS) {
                stories.add(story);
            }
        }
        if (stories.isEmpty()) {
            throw new Trouble("no stories under " + folder);
        }
        return stories;
    }

    NewsStory with(String newUrl, String newOutlet, String newText) {
        return new NewsStory(event, newUrl, newOutlet, title, date, newText);
    }

    /** The article as the product takes it in. */
    Article article() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("url", url);
        fields.put("outlet", outlet);
        fields.put("title", title);
        fields.put("text", text);
        if (!date.isEmpty()) {
            fields.put("date", date);
        }
        List<Article> articles = new ArrayList<>();
        Options options = Options.usual().withStandardInput(new ByteArrayInputStream(JSON.writeValueAsBytes(fields)));
        INTAKE.read(List.of("-"), options, new Sink() {
            @Override
            public void article(Article article) {
                articles.add(article);
            }

            @Override
            public void unreadable(UnreadableArticle unreadable) {
                throw new Trouble("cannot read " + unreadable);
            }
        });
        return articles.get(0);
    }
}
