package org.parley.eval;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.eval.TimeMl.Timex;
import org.parley.time.Basis;
import org.parley.time.TimeAnchor;

/** Time expressions against TimeML documents, the article's own date given; what the product finds, without the model. */
final class TimeSuite {

    private final PrintStream out;
    private final boolean errors;
    private final Part part;
    private final OwnTimes own = new OwnTimes();
    private final TimeScore score = new TimeScore();

    TimeSuite(PrintStream out, List<String> arguments) {
        this.out = out;
        this.errors = arguments.contains("--errors");
        this.part = Part.of(arguments);
    }

    Map<String, Object> run(List<Path> folders) {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            List<Path> all = Corpus.files(folder, ".tml");
            for (int i = 0; i < all.size(); i++) {
                if (part.takes(i)) {
                    files.add(all.get(i));
                }
            }
        }
        for (Path file : files) {
            TimeMl document = TimeMl.parse(file.toString(), Corpus.text(file));
            TimeScore.Compared compared = TimeScore.compare(document.times(), find(document));
            score.add(compared);
            if (errors) {
                TimeErrors.print(out, Corpus.name(file), document.text(), compared);
            }
        }
        return report(files.size());
    }

    private List<Timex> find(TimeMl document) {
        return own.prepare(document.text(), dated(document.created())).times().stream()
                .map(one -> new Timex(one.span(), one.type(), one.value()))
                .toList();
    }

    private static TimeAnchor dated(String created) {
        try {
            return TimeAnchor.day(LocalDate.parse(created.substring(0, 10)), Basis.METADATA, "given");
        } catch (DateTimeException | StringIndexOutOfBoundsException e) {
            return TimeAnchor.unknown("the document has no creation time");
        }
    }

    private Map<String, Object> report(int documents) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("documents", documents);
        out.printf(Locale.ROOT, "%d documents%n", documents);
        score.scores().forEach((key, one) -> figures.put(key, line(key, one)));
        Map<String, Object> types = new LinkedHashMap<>();
        score.byType().forEach((type, scores) -> {
            Map<String, Object> own = new LinkedHashMap<>();
            scores.forEach((key, one) -> own.put(key, line(type + " " + key, one)));
            types.put(type, own);
        });
        figures.put("types", types);
        return figures;
    }

    private Map<String, Object> line(String name, Score one) {
        out.printf(
                Locale.ROOT,
                "  %-18s P %5.1f  R %5.1f  F1 %5.1f  (gold %d, found %d)%n",
                name,
                100 * one.precision(),
                100 * one.recall(),
                100 * one.f1(),
                one.gold(),
                one.found());
        return one.figures();
    }
}
