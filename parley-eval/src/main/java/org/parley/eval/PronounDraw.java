package org.parley.eval;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.ArticleReader;
import org.parley.article.Article;
import org.parley.article.Span;
import org.parley.gazetteer.WorldGazetteer;
import org.parley.reader.OnnxLanguageModel;
import org.parley.reading.Actor;
import org.parley.reading.Mention;
import org.parley.reading.Reading;

/**
 * Pronouns that PolNeAR's annotators marked as sources, drawn by a seed and printed with whom we take them to mean, to
 * be judged by eye. What is drawn depends on the annotations and the seed alone, so two builds show the same cases.
 */
final class PronounDraw {

    private static final int CASES = 100;
    private static final int BEFORE = 400;
    private static final int AFTER = 60;
    private static final Set<String> PRONOUNS = Set.of(
            "he", "him", "his", "she", "her", "hers", "they", "them", "their", "it", "its", "who", "whom", "whose", "i",
            "me", "my", "we", "us", "our");

    private final PrintStream out;
    private final long seed;

    PronounDraw(PrintStream out, long seed) {
        this.out = out;
        this.seed = seed;
    }

    /** A pronoun of an article. */
    private record Case(Article article, Span pronoun) {}

    /** @param folder holds text/ and attributions/ */
    Map<String, Object> run(Path folder) {
        List<Case> all = new ArrayList<>();
        PolnearSuite.forEach(folder, (article, gold) -> all.addAll(cases(article, gold)));
        Collections.shuffle(all, new Random(seed));
        List<Case> drawn = all.subList(0, Math.min(CASES, all.size()));
        Map<String, Reading> readings = read(drawn);
        int open = 0;
        int number = 1;
        for (Case each : drawn) {
            Reading reading = readings.get(each.article().name());
            Mention mention = reading == null ? null : mention(reading, each.pronoun());
            Actor actor = reading == null || mention == null
                    ? null
                    : reading.actor(mention.actor()).orElse(null);
            open += actor == null ? 1 : 0;
            print(number++, each, actor, mention);
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("seed", seed);
        figures.put("pronouns", all.size());
        figures.put("drawn", drawn.size());
        figures.put("open", open);
        return figures;
    }

    private static List<Case> cases(Article article, Brat gold) {
        return gold.roles().stream()
                .filter(role -> role.type().equals("Source") && role.spans().size() == 1)
                .map(role -> role.spans().get(0))
                .filter(span -> PRONOUNS.contains(span.in(article.text()).toLowerCase(Locale.ROOT)))
                .distinct()
                .map(span -> new Case(article, span))
                .toList();
    }

    private static Map<String, Reading> read(List<Case> drawn) {
        List<Article> articles = drawn.stream().map(Case::article).distinct().toList();
        Map<String, Reading> byName = new LinkedHashMap<>();
        try (OnnxLanguageModel model = new OnnxLanguageModel()) {
            for (Reading reading : new ArticleReader(model, new WorldGazetteer()).read(articles)) {
                byName.put(reading.article().name(), reading);
            }
        }
        return byName;
    }

    private static @Nullable Mention mention(Reading reading, Span pronoun) {
        return reading.mentionsIn(pronoun).stream().findFirst().orElse(null);
    }

    private void print(int number, Case drawn, @Nullable Actor actor, @Nullable Mention mention) {
        String text = drawn.article().text();
        Span at = drawn.pronoun();
        String before = text.substring(Math.max(0, at.start() - BEFORE), at.start());
        String after = text.substring(at.end(), Math.min(text.length(), at.end() + AFTER));
        out.println(String.join(
                "\t",
                String.valueOf(number),
                drawn.article().name(),
                String.valueOf(at.start()),
                oneLine(before),
                at.in(text),
                oneLine(after),
                actor == null ? "?" : actor.name(),
                mention == null ? "no mention" : mention.rule()));
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
