package org.parley.eval;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.reader.OnnxLanguageModel;
import org.parley.reading.LanguageMarks;
import org.parley.reading.MentionHead;
import org.parley.reading.MentionSpans;
import org.parley.reading.ReferenceChains;
import org.parley.reading.SegmentedText;
import org.parley.reading.Token;
import org.parley.reading.Tree;

/** Who is meant by whom against GUM: persons, organisations and places, on its own words, everything else predicted. */
final class CorefSuite {

    private final PrintStream out;
    private final CoreferenceScore spansAll = new CoreferenceScore(true);
    private final CoreferenceScore spansLinked = new CoreferenceScore(false);
    private final CoreferenceScore headsAll = new CoreferenceScore(true);
    private final CoreferenceScore headsLinked = new CoreferenceScore(false);
    private final Map<GumMentions.Kind, int[]> anaphors = new EnumMap<>(GumMentions.Kind.class);
    private int spans;
    private int spansRight;

    CorefSuite(PrintStream out) {
        this.out = out;
    }

    Map<String, Object> run(Path folder) {
        List<Path> files = Corpus.files(folder, ".conllu");
        List<Conllu> documents = files.stream().map(Conllu::read).toList();
        List<SegmentedText> texts = documents.stream().map(Conllu::segmented).toList();
        try (OnnxLanguageModel model = new OnnxLanguageModel()) {
            List<LanguageMarks> marks = model.mark(texts);
            for (int i = 0; i < texts.size(); i++) {
                List<GumMentions.Mention> gold = GumMentions.parse(Corpus.text(files.get(i)));
                compareSpans(new MentionSpans(goldTree(documents.get(i))), gold);
                compare(gold, marks.get(i));
            }
        }
        return report(texts.size());
    }

    static Tree goldTree(Conllu document) {
        List<Token> tokens = new ArrayList<>();
        int number = 0;
        for (Conllu.Sentence sentence : document.sentences()) {
            int first = tokens.size();
            for (Conllu.Word word : sentence.words()) {
                tokens.add(new Token(
                        tokens.size(),
                        word.span(),
                        word.span().in(document.text()),
                        word.lemma(),
                        word.upos(),
                        word.head() == 0 ? -1 : first + word.head() - 1,
                        word.relation(),
                        number));
            }
            number++;
        }
        return new Tree(tokens);
    }

    /** Of mentions with one head word the smallest is asked for: "A" and not "A and B". */
    private void compareSpans(MentionSpans found, List<GumMentions.Mention> gold) {
        for (GumMentions.Mention mention : byHead(gold).values()) {
            MentionSpans.Words words = found.of(mention.head());
            spans++;
            spansRight += words.first() == mention.first() && words.end() == mention.end() ? 1 : 0;
        }
    }

    private static Map<Integer, GumMentions.Mention> byHead(List<GumMentions.Mention> gold) {
        Map<Integer, GumMentions.Mention> byHead = new LinkedHashMap<>();
        for (GumMentions.Mention mention : gold) {
            byHead.merge(
                    mention.head(),
                    mention,
                    (one, two) -> two.end() - two.first() < one.end() - one.first() ? two : one);
        }
        return byHead;
    }

    private void compare(List<GumMentions.Mention> gold, LanguageMarks marks) {
        MentionSpans spansOf = new MentionSpans(new Tree(marks.tokens()));
        ReferenceChains chains =
                new ReferenceChains(marks.heads(), marks.tokens().size());
        Map<Integer, Set<MentionSpans.Words>> found = new LinkedHashMap<>();
        Map<Integer, Set<Integer>> foundHeads = new LinkedHashMap<>();
        Set<MentionSpans.Words> seen = new HashSet<>();
        for (MentionHead head : marks.heads()) {
            int chain = chains.first(head.token());
            MentionSpans.Words words = spansOf.of(head.token());
            if (seen.add(words)) {
                found.computeIfAbsent(chain, key -> new HashSet<>()).add(words);
            }
            foundHeads.computeIfAbsent(chain, key -> new HashSet<>()).add(head.token());
        }
        Map<String, Set<MentionSpans.Words>> wanted = new LinkedHashMap<>();
        for (GumMentions.Mention mention : gold) {
            wanted.computeIfAbsent(mention.entity(), key -> new HashSet<>())
                    .add(new MentionSpans.Words(mention.first(), mention.end()));
        }
        Map<String, Set<Integer>> wantedHeads = new LinkedHashMap<>();
        for (GumMentions.Mention mention : byHead(gold).values()) {
            wantedHeads
                    .computeIfAbsent(mention.entity(), key -> new HashSet<>())
                    .add(mention.head());
        }
        add(wanted.values(), found.values(), spansAll, spansLinked);
        add(wantedHeads.values(), foundHeads.values(), headsAll, headsLinked);
        compareAnaphors(byHead(gold).values(), chains);
    }

    private static <M> void add(
            Collection<Set<M>> gold, Collection<Set<M>> found, CoreferenceScore all, CoreferenceScore linked) {
        all.add(gold, found);
        linked.add(gold, found);
    }

    /** A later mention is linked right if the word it was linked to carries a mention of the same. */
    private void compareAnaphors(Collection<GumMentions.Mention> gold, ReferenceChains chains) {
        Map<Integer, String> entities = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (GumMentions.Mention mention : gold.stream()
                .sorted((a, b) -> Integer.compare(a.head(), b.head()))
                .toList()) {
            entities.put(mention.head(), mention.entity());
            if (!seen.add(mention.entity())) {
                int[] counts = anaphors.computeIfAbsent(mention.kind(), key -> new int[2]);
                counts[0] += mention.entity().equals(entities.get(chains.antecedent(mention.head()))) ? 1 : 0;
                counts[1]++;
            }
        }
    }

    private Map<String, Object> report(int documents) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("documents", documents);
        double share = spans == 0 ? 0 : (double) spansRight / spans;
        figures.put("spans_from_gold_heads", Score.percent(share));
        out.printf(
                Locale.ROOT,
                "%d documents; spans right from gold heads and trees: %.1f %% of %d%n",
                documents,
                100 * share,
                spans);
        line("exact spans, singletons counted", spansAll, "spans_with_singletons", figures);
        line("exact spans, singletons left out", spansLinked, "spans_without_singletons", figures);
        line("head words, singletons counted", headsAll, "heads_with_singletons", figures);
        line("head words, singletons left out", headsLinked, "heads_without_singletons", figures);
        anaphors.forEach((kind, counts) -> {
            String name = kind.name().toLowerCase(Locale.ROOT);
            double right = (double) counts[0] / counts[1];
            out.printf(Locale.ROOT, "linked right, %-8s %5.1f %% of %d%n", name, 100 * right, counts[1]);
            figures.put("linked_" + name, Score.percent(right));
        });
        return figures;
    }

    private void line(String name, CoreferenceScore score, String key, Map<String, Object> figures) {
        out.printf(
                Locale.ROOT,
                "%-33s CoNLL %.1f | MUC %s | B3 %s | CEAFe %s | mentions %s%n",
                name,
                100 * score.conll(),
                line(score.muc()),
                line(score.bCubed()),
                line(score.ceaf()),
                line(score.mentions()));
        figures.put(key, score.figures());
    }

    private static String line(CoreferenceScore.Ratio ratio) {
        return String.format(
                Locale.ROOT, "%.1f / %.1f / %.1f", 100 * ratio.precision(), 100 * ratio.recall(), 100 * ratio.f1());
    }
}
