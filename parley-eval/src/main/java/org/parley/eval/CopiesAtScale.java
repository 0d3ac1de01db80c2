package org.parley.eval;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.parley.article.Article;
import org.parley.article.ArticleId;
import org.parley.article.Outlet;
import org.parley.record.copies.Copies;
import org.parley.record.copies.CopyFinder;
import org.parley.record.copies.CopyGroup;
import org.parley.time.TimeAnchor;

/**
 * Time and memory of grouping very many articles. They are made as they are needed, of words as frequent as words are, one in
 * five as a copy of an earlier one with every tenth word replaced.
 */
final class CopiesAtScale {

    private static final long SEED = 7;
    private static final int VOCABULARY = 30_000;
    private static final int FEWEST_WORDS = 250;
    private static final int MORE_WORDS = 500;
    private static final int ONE_IN = 5;
    private static final int MEGABYTE = 1 << 20;

    private final PrintStream out;
    private final List<String> vocabulary = new ArrayList<>();

    CopiesAtScale(PrintStream out) {
        this.out = out;
        Random random = new Random(SEED);
        for (int i = 0; i < VOCABULARY; i++) {
            StringBuilder word = new StringBuilder();
            for (int letters = 2 + random.nextInt(8); letters > 0; letters--) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            vocabulary.add(word.toString());
        }
    }

    Map<String, Object> run(int articles) {
        Random random = new Random(SEED);
        CopyFinder finder = new CopyFinder();
        long making = 0;
        long start = processorNanos();
        int copied = 0;
        int[] textOf = new int[articles];
        Map<ArticleId, Integer> texts = new HashMap<>();
        for (int number = 0; number < articles; number++) {
            long before = processorNanos();
            textOf[number] = number > 0 && random.nextInt(ONE_IN) == 0 ? textOf[random.nextInt(number)] : number;
            copied += textOf[number] == number ? 0 : 1;
            Article article = article(number, textOf[number], random);
            texts.put(article.id(), textOf[number]);
            making += processorNanos() - before;
            finder.add(article, TimeAnchor.unknown("made"));
        }
        Copies copies = finder.find();
        double seconds = (processorNanos() - start - making) / 1e9;
        long held = held(finder);
        finder.close();
        int wrong = wrong(copies, texts);
        int joined = copies.groups().stream()
                        .mapToInt(group -> group.members().size() - 1)
                        .sum()
                - wrong;
        out.printf(
                "%d articles, %d of them copies: %.1f s of one processor, %d MB held, %d found, %d wrong%n",
                articles, copied, seconds, held, joined, wrong);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("articles", articles);
        figures.put("copies", copied);
        figures.put("found", joined);
        figures.put("wrong", wrong);
        figures.put("processor_seconds", Math.round(seconds * 10) / 10.0);
        figures.put("megabytes_held", held);
        return figures;
    }

    /** How many texts were put into a group of another one's copies. */
    private static int wrong(Copies copies, Map<ArticleId, Integer> texts) {
        int wrong = 0;
        for (CopyGroup group : copies.groups()) {
            wrong += (int) group.members().stream()
                            .map(member -> texts.get(member.article()))
                            .distinct()
                            .count()
                    - 1;
        }
        return wrong;
    }

    /** The text of a number is made of that number alone, so that no text need be kept for its copies. */
    private Article article(int number, int of, Random random) {
        Random words = new Random(SEED + of);
        int length = FEWEST_WORDS + words.nextInt(MORE_WORDS);
        StringBuilder text = new StringBuilder(8 * length);
        for (int i = 0; i < length; i++) {
            String word = word(words);
            text.append(of != number && random.nextInt(10) == 0 ? word(random) : word)
                    .append(i % 20 == 19 ? ".\n" : " ");
        }
        Outlet outlet = new Outlet("Outlet " + number % 500);
        String name = of + "/" + number;
        return new Article(
                Article.idOf(name, outlet, text.toString()),
                name,
                null,
                outlet,
                outlet,
                "",
                null,
                "en",
                text.toString(),
                List.of());
    }

    /** The n-th word is about n times as rare as the first. */
    private String word(Random random) {
        return vocabulary.get((int) Math.min(VOCABULARY - 1, Math.exp(random.nextDouble() * Math.log(VOCABULARY))));
    }

    /** What this thread used, whatever else the machine does; making the articles is taken off. */
    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** What is held when all is grouped, the finder with all that it keeps included. */
    private static long held(CopyFinder finder) {
        System.gc();
        Reference.reachabilityFence(finder);
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
