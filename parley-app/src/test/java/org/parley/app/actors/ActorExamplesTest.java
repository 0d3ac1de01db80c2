package org.parley.app.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parley.ArticleReader;
import org.parley.article.Article;
import org.parley.article.Outlet;
import org.parley.gazetteer.WorldGazetteer;
import org.parley.reader.OnnxLanguageModel;
import org.parley.reading.Actor;
import org.parley.reading.Mention;
import org.parley.reading.Reading;

/** Who is meant by whom, in drawn examples. */
class ActorExamplesTest {

    private static final Path FOLDER = Path.of("src/test/resources/actors");
    private static final OnnxLanguageModel MODEL = new OnnxLanguageModel();
    private static final ArticleReader READER = new ArticleReader(MODEL, new WorldGazetteer());

    @AfterAll
    static void close() {
        MODEL.close();
    }

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        List<ActorExample> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                examples.addAll(ActorExample.in(file));
            }
        }
        return examples.stream().map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
    }

    private static void check(ActorExample example) {
        Reading reading = READER.read(List.of(article(example))).get(0);
        List<String> wrong = new ArrayList<>();
        for (ActorExample.Meant meant : example.meant()) {
            String found = meant(reading, meant);
            if (!found.equals(meant.name())) {
                wrong.add(meant.span().in(example.text()) + " at " + meant.span() + ": expected " + meant.name()
                        + ", found " + found);
            }
        }
        for (String line : example.actors()) {
            check(reading, line, wrong);
        }
        assertThat(wrong).as(() -> example + "\n" + described(reading)).isEmpty();
    }

    private static Article article(ActorExample example) {
        Outlet outlet = new Outlet("Example Wire");
        return new Article(
                Article.idOf(example.name(), outlet, example.text()),
                example.name(),
                null,
                outlet,
                outlet,
                "",
                null,
                "en",
                example.text(),
                List.of());
    }

    private static String meant(Reading reading, ActorExample.Meant meant) {
        Optional<Mention> mention = reading.mentions().stream()
                .filter(found -> found.span().equals(meant.span()) || startsThe(reading, found, meant))
                .findFirst();
        if (mention.isEmpty()) {
            return "-";
        }
        return reading.actor(mention.get().actor()).map(Actor::name).orElse("?");
    }

    /** Whether an article belongs to the mention is of no weight. */
    private static boolean startsThe(Reading reading, Mention found, ActorExample.Meant meant) {
        String words = meant.span().in(reading.text());
        int the = words.startsWith("The ") || words.startsWith("the ") ? 4 : 0;
        return found.span().start() == meant.span().start() + the
                && found.span().end() == meant.span().end();
    }

    private static void check(Reading reading, String line, List<String> wrong) {
        String[] parts = line.substring("actor ".length()).split(" \\| ");
        Optional<Actor> actor = reading.actors().stream()
                .filter(found -> found.name().equals(parts[0].strip()))
                .findFirst();
        if (actor.isEmpty()) {
            wrong.add("no actor " + parts[0]);
            return;
        }
        for (int i = 1; i < parts.length; i++) {
            String told = parts[i].strip();
            boolean holds = told.equals("unnamed")
                    ? actor.get().unnamed()
                    : told.equals("role: " + actor.get().role())
                            || told.equals("country: " + actor.get().country());
            if (!holds) {
                wrong.add(told + " does not hold of " + actor.get());
            }
        }
    }

    private static String described(Reading reading) {
        StringBuilder lines = new StringBuilder();
        for (Mention mention : reading.mentions()) {
            lines.append(mention.span().in(reading.text()))
                    .append(" = ")
                    .append(reading.actor(mention.actor()).map(Actor::name).orElse("?"))
                    .append(" (")
                    .append(mention.rule())
                    .append(")\n");
        }
        return lines.toString();
    }
}
