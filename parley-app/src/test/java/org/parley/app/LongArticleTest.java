package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.FinderFailure;
import org.parley.Parley;
import org.parley.article.Article;
import org.parley.article.Outlet;
import org.parley.finding.Figure;
import org.parley.finding.Finding;
import org.parley.finding.Statement;
import org.parley.gazetteer.WorldGazetteer;
import org.parley.reader.OnnxLanguageModel;
import org.parley.reading.Segmenter;

/** An article of half a megabyte is read to its end: each block of it tells as much as the first. */
class LongArticleTest {

    private static final int BLOCKS = 150;
    private static final OnnxLanguageModel MODEL = new OnnxLanguageModel();

    private static String block;
    private static Parley parley;

    @BeforeAll
    static void readOneBlock() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String name : List.of("02-mariupol-halts", "04-third-round", "07-antalya", "12-theatre")) {
            String sample = Files.readString(Path.of("../samples/" + name + ".txt"));
            text.append(sample.substring(sample.indexOf("\n\n") + 2).strip()).append("\n\n");
        }
        block = text.toString();
        parley = new Parley(
                new RepeatingModel(MODEL, new Segmenter().segment(block), block.length()), new WorldGazetteer());
    }

    @AfterAll
    static void close() {
        MODEL.close();
    }

    private static List<Finding> findings(int blocks) {
        String text = block.repeat(blocks).strip();
        Outlet outlet = new Outlet("Sample Wire");
        Article article = new Article(
                Article.idOf("long", outlet, text),
                "long",
                null,
                outlet,
                outlet,
                "Talks",
                LocalDate.of(2022, 3, 17),
                "en",
                text,
                List.of());
        return parley.find(parley.read(List.of(article)).get(0), FinderFailure.Listener.fatal());
    }

    private static long count(List<Finding> findings, Class<?> kind) {
        return findings.stream().filter(kind::isInstance).count();
    }

    @Test
    void everyBlockTellsAsMuchAsTheFirst() {
        List<Finding> one = findings(1);
        List<Finding> all = findings(BLOCKS);
        assertThat(count(one, Statement.class)).isPositive();
        assertThat(count(all, Statement.class)).isEqualTo(BLOCKS * count(one, Statement.class));
        assertThat(count(all, Figure.class)).isEqualTo(BLOCKS * count(one, Figure.class));
        assertThat(all.get(all.size() - 1).evidence().passages().get(0).span().start())
                .isGreaterThan(block.length() * (BLOCKS - 1));
    }
}
