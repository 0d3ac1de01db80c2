package org.parley.eval;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.parley.Parley;
import org.parley.article.Article;
import org.parley.finding.Finding;
import org.parley.gazetteer.WorldGazetteer;
import org.parley.reader.OnnxLanguageModel;

/** Events and casualties against two public sets: PLV (who did what to whom) and ISAF (when, where, how many killed). */
final class EventsSuite {

    private static final String PLV = "plv/PLV_train.tsv";
    private static final String ISAF = "isaf/dev.jsonl";

    private final PrintStream out;
    private final boolean errors;
    private final Function<List<Article>, List<List<Finding>>> finder;

    /** @param finder what each article tells, in the order given */
    EventsSuite(PrintStream out, boolean errors, Function<List<Article>, List<List<Finding>>> finder) {
        this.out = out;
        this.errors = errors;
        this.finder = finder;
    }

    /** The product: our own model, all finders. */
    static Map<String, Object> ofParley(PrintStream out, boolean errors, Path folder) {
        try (OnnxLanguageModel model = new OnnxLanguageModel()) {
            Parley parley = new Parley(model, new WorldGazetteer());
            return new EventsSuite(out, errors, articles -> found(parley, articles)).run(folder);
        }
    }

    private static List<List<Finding>> found(Parley parley, List<Article> articles) {
        List<List<Finding>> found = new ArrayList<>();
        parley.read(
                articles,
                some -> some.forEach(reading -> found.add(parley.find(reading, failure -> {
                    throw new IllegalStateException("finder " + failure.finder() + " failed", failure.cause());
                }))));
        return found;
    }

    Map<String, Object> run(Path folder) {
        Map<String, Object> figures = new LinkedHashMap<>();
        if (Files.exists(folder.resolve(PLV))) {
            List<PlvSentence> gold = PlvSentence.read(folder.resolve(PLV));
            List<List<Finding>> found =
                    finder.apply(gold.stream().map(PlvSentence::article).toList());
            figures.put("plv", new PlvScore(out, errors).score(gold, found));
        }
        if (Files.exists(folder.resolve(ISAF))) {
            List<IsafRelease> gold = IsafRelease.read(folder.resolve(ISAF));
            List<List<Finding>> found =
                    finder.apply(gold.stream().map(IsafRelease::article).toList());
            figures.put("isaf", new IsafScore(out, errors).score(gold, found));
        }
        if (figures.isEmpty()) {
            throw new Trouble("neither " + PLV + " nor " + ISAF + " in " + folder);
        }
        return figures;
    }
}
