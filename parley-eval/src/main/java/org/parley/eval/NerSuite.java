package org.parley.eval;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.parley.article.Span;
import org.parley.reader.OnnxLanguageModel;
import org.parley.reading.SegmentedText;
import org.parley.reading.Segmenter;

/**
 * Names against Universal NER (exact spans, on its own words and on raw text) and mentions against re3d (raw text; spans
 * exact or overlapping, kinds strict or lenient), by the model alone and by the product.
 */
final class NerSuite {

    private static final int CONTEXT = 40;
    private static final List<String> NAMES = List.of("PER", "ORG", "LOC");
    private static final List<String> MAIN = List.of("Person", "Organisation", "Location");
    private static final List<String> OTHERS = List.of("Nationality", "Temporal", "Quantity", "Money", "Weapon");

    /** Numbers and times are no mentions of anybody, so the product keeps them elsewhere: shown where some are found. */
    private static final Set<String> NO_MENTIONS = Set.of("Temporal", "Quantity", "Money", "Weapon");

    /** Our types in re3d's terms; types that no gold has are left out. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("PER", "Person"),
            Map.entry("ORG", "Organisation"),
            Map.entry("LOC", "Location"),
            Map.entry("FAC", "Location"),
            Map.entry("NORP", "Nationality"),
            Map.entry(EntityReader.GROUP, "Organisation"),
            Map.entry("DATE", "Temporal"),
            Map.entry("TIME", "Temporal"),
            Map.entry("DUR", "Temporal"),
            Map.entry("NUM", "Quantity"),
            Map.entry("ORD", "Quantity"),
            Map.entry("PCT", "Quantity"),
            Map.entry("MONEY", "Money"),
            Map.entry("WEAPON", "Weapon"));

    /** A country is a place or its government, a people or its body, by the annotator's reading; these are not told apart. */
    private static final Set<String> BODIES = Set.of("Organisation", "Location", "Nationality");

    private final PrintStream out;
    private final boolean wrong;
    private final Part part;

    /** @param arguments those of the command: {@code --errors} lists the wrong cases too, {@code --even} or {@code --odd} reads every other document of Universal NER */
    NerSuite(PrintStream out, List<String> arguments) {
        this.out = out;
        this.wrong = arguments.contains("--errors");
        this.part = Part.of(arguments);
    }

    Map<String, Object> run(Path path) {
        Map<String, Object> figures = new LinkedHashMap<>();
        List<Path> uner = Corpus.find(path, file -> Corpus.name(file).endsWith(".iob2"));
        List<Path> re3d = Corpus.find(path, file -> Corpus.name(file).equals("entities.json"));
        if (uner.isEmpty() && re3d.isEmpty()) {
            throw new Trouble("no .iob2 file and no entities.json in " + path);
        }
        try (OnnxLanguageModel model = new OnnxLanguageModel()) {
            EntityReader reader = new EntityReader(model);
            if (!uner.isEmpty()) {
                figures.put("uner", uner(uner, reader));
            }
            if (!re3d.isEmpty()) {
                figures.put("re3d", re3d(re3d, reader));
            }
        }
        return figures;
    }

    private Map<String, Object> uner(List<Path> files, EntityReader reader) {
        List<Iob2.Document> all = new ArrayList<>();
        files.forEach(file -> all.addAll(Iob2.read(file)));
        List<Iob2.Document> documents = IntStream.range(0, all.size())
                .filter(part::takes)
                .mapToObj(all::get)
                .toList();
        Segmenter segmenter = new Segmenter();
        List<List<Entity>> gold = documents.stream().map(Iob2.Document::names).toList();
        List<SegmentedText> given = documents.stream().map(Iob2.Document::text).toList();
        List<SegmentedText> raw =
                given.stream().map(text -> segmenter.segment(text.text())).toList();
        Map<String, Object> figures = new LinkedHashMap<>();
        head("Universal NER, " + documents.size() + " documents, exact spans");
        List<EntityReader.Found> onGiven = reader.read(given);
        List<EntityReader.Found> onRaw = reader.read(raw);
        figures.put("gold_words_model", exact("gold words, model", gold, map(onGiven, EntityReader.Found::model)));
        figures.put("gold_words", exact("gold words", gold, map(onGiven, EntityReader.Found::product)));
        figures.put("raw_text_model", exact("raw text, model", gold, map(onRaw, EntityReader.Found::model)));
        figures.put("raw_text", exact("raw text", gold, map(onRaw, EntityReader.Found::product)));
        if (wrong) {
            listWrong("gold words", given, gold, onGiven);
            listWrong("raw text", raw, gold, onRaw);
        }
        return figures;
    }

    private void listWrong(
            String title, List<SegmentedText> texts, List<List<Entity>> gold, List<EntityReader.Found> found) {
        out.println(title + ", wrong");
        for (int i = 0; i < texts.size(); i++) {
            listWrong(texts.get(i).text(), gold.get(i), found.get(i));
        }
    }

    private void listWrong(String text, List<Entity> gold, EntityReader.Found found) {
        Map<Entity, String> marks =
                new TreeMap<>(Comparator.comparing(Entity::span).thenComparing(Entity::type));
        gold.forEach(entity -> marks.put(entity, "gold"));
        found.model().forEach(entity -> marks.merge(entity, "model", (a, b) -> a + " " + b));
        Set<Entity> product = new HashSet<>(found.product());
        for (int i = 0; i < found.mentions().size(); i++) {
            if (product.contains(found.mentions().get(i))) {
                String by = "product (" + found.rules().get(i) + ")";
                marks.merge(found.mentions().get(i), by, (a, b) -> a + " " + b);
            }
        }
        marks.forEach((entity, by) -> {
            if (NAMES.contains(entity.type()) && !by.startsWith("gold model product")) {
                out.printf("%-42s %s %s%n", by, entity.type(), inContext(text, entity.span()));
            }
        });
    }

    private static String inContext(String text, Span span) {
        int from = Math.max(0, span.start() - CONTEXT);
        int to = Math.min(text.length(), span.end() + CONTEXT);
        return (text.substring(from, span.start()) + "[[" + span.in(text) + "]]" + text.substring(span.end(), to))
                .replaceAll("\\s+", " ");
    }

    private static List<List<Entity>> map(
            List<EntityReader.Found> found, Function<EntityReader.Found, List<Entity>> which) {
        return found.stream().map(which).toList();
    }

    private Map<String, Object> exact(String title, List<List<Entity>> gold, List<List<Entity>> found) {
        EntityMatch match = exact(gold, found);
        Map<String, Object> figures = new LinkedHashMap<>();
        for (String kind : NAMES) {
            figures.put(kind, print(title, kind, match.of(kind)));
        }
        figures.put("all", print(title, "all", match.micro(NAMES)));
        return figures;
    }

    /** Persons, organisations and places by exact spans. */
    static EntityMatch exact(List<List<Entity>> gold, List<List<Entity>> found) {
        EntityMatch match = new EntityMatch(NAMES, true, String::equals);
        for (int i = 0; i < gold.size(); i++) {
            match.add(
                    gold.get(i),
                    found.get(i).stream()
                            .filter(entity -> NAMES.contains(entity.type()))
                            .toList());
        }
        return match;
    }

    private Map<String, Object> re3d(List<Path> files, EntityReader reader) {
        List<Re3d.Document> documents = new ArrayList<>();
        files.forEach(file -> documents.addAll(Re3d.read(file.resolveSibling("."))));
        Segmenter segmenter = new Segmenter();
        List<EntityReader.Found> found = reader.read(documents.stream()
                .map(document -> segmenter.segment(document.text()))
                .toList());
        head("re3d, " + documents.size() + " documents");
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("model", ways("model", documents, map(found, EntityReader.Found::model)));
        figures.put("names", ways("names", documents, map(found, EntityReader.Found::product)));
        figures.put("mentions", ways("mentions", documents, map(found, EntityReader.Found::mentions)));
        for (int i = 0; wrong && i < documents.size(); i++) {
            listAlone(documents.get(i), found.get(i));
        }
        return figures;
    }

    /** Mentions of the three kinds that answer for none of the gold, and gold ones that none answers for. */
    private void listAlone(Re3d.Document document, EntityReader.Found found) {
        List<Entity> mentions = inTheirTerms(found.mentions());
        EntityMatch.Alone alone = new EntityMatch(MAIN, false, NerSuite::lenient).add(document.entities(), mentions);
        Map<Span, String> lines = new TreeMap<>();
        for (int i : alone.gold()) {
            Entity entity = document.entities().get(i);
            lines.merge(entity.span(), "missed " + entity.type(), (a, b) -> a + ", " + b);
        }
        for (int i : alone.found()) {
            Entity entity = mentions.get(i);
            lines.merge(entity.span(), entity.type() + " (" + found.rules().get(i) + ")", (a, b) -> a + ", " + b);
        }
        lines.forEach((span, what) -> {
            if (MAIN.stream().anyMatch(what::contains)) {
                out.printf("%-42s %s%n", what, inContext(document.text(), span));
            }
        });
    }

    private Map<String, Object> ways(String title, List<Re3d.Document> documents, List<List<Entity>> found) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("strict", kinds(title + ", strict", documents, found, new EntityMatch(MAIN, true, String::equals)));
        figures.put(
                "overlap", kinds(title + ", overlap", documents, found, new EntityMatch(MAIN, false, String::equals)));
        figures.put(
                "lenient",
                kinds(title + ", lenient", documents, found, new EntityMatch(MAIN, false, NerSuite::lenient)));
        return figures;
    }

    static boolean lenient(String gold, String found) {
        return gold.equals(found) || (BODIES.contains(gold) && BODIES.contains(found));
    }

    private Map<String, Object> kinds(
            String title, List<Re3d.Document> documents, List<List<Entity>> found, EntityMatch match) {
        for (int i = 0; i < documents.size(); i++) {
            match.add(documents.get(i).entities(), inTheirTerms(found.get(i)));
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        for (String kind : MAIN) {
            figures.put(kind, print(title, kind, match.of(kind)));
        }
        figures.put("all", print(title, "these three", match.micro(MAIN)));
        for (String kind : OTHERS) {
            if (match.of(kind).found() > 0 || !NO_MENTIONS.contains(kind)) {
                figures.put(kind, print(title, kind, match.of(kind)));
            }
        }
        return figures;
    }

    /** Those of kinds that the gold has not keep their own, which nobody asks for. */
    private static List<Entity> inTheirTerms(List<Entity> found) {
        return found.stream()
                .map(entity -> new Entity(entity.span(), KINDS.getOrDefault(entity.type(), entity.type())))
                .toList();
    }

    private void head(String title) {
        out.printf(
                Locale.ROOT, "%s%n%-18s %-13s %6s %6s %6s %6s %6s%n", title, "", "", "P", "R", "F1", "gold", "found");
    }

    private Map<String, Object> print(String title, String kind, Score score) {
        out.printf(
                Locale.ROOT,
                "%-18s %-13s %6.1f %6.1f %6.1f %6d %6d%n",
                title,
                kind,
                100 * score.precision(),
                100 * score.recall(),
                100 * score.f1(),
                score.gold(),
                score.found());
        return score.figures();
    }
}
