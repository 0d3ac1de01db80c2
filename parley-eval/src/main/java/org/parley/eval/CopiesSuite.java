package org.parley.eval;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.ArticleReader;
import org.parley.article.Article;
import org.parley.article.ArticleId;
import org.parley.record.copies.Copies;
import org.parley.record.copies.CopyFinder;
import org.parley.record.copies.CopyGroup;

/**
 * Copies made of real reports by cutting, rearranging and editing them, found again or not; and which of the reports
 * themselves are taken for copies, each of these pairs laid side by side word by word.
 */
final class CopiesSuite {

    /** Two texts that have half of the shorter one's words in the same order were not written independently. */
    private static final double ONE_TEXT = 0.5;

    private final PrintStream out;
    private final boolean errors;
    private final Map<Long, Boolean> compared = new HashMap<>();

    CopiesSuite(PrintStream out, boolean errors) {
        this.out = out;
        this.errors = errors;
    }

    /** An article, the report it was made of, and how. */
    private record Made(Article article, int report, String how) {}

    Map<String, Object> run(Path folder) {
        List<NewsStory> stories = NewsStory.under(folder);
        List<Made> all = made(stories);
        Copies copies = find(all.stream().map(Made::article).toList());
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("reports", stories.size());
        figures.put("articles", all.size());
        score(all, copies, stories, figures);
        independent(stories, all, figures);
        return figures;
    }

    private static List<Made> made(List<NewsStory> stories) {
        Perturbation perturbation = new Perturbation(stories);
        List<Made> all = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            all.add(new Made(stories.get(i).article(), i, "as it is"));
            for (Map.Entry<String, NewsStory> copy :
                    perturbation.of(stories.get(i)).entrySet()) {
                all.add(new Made(copy.getValue().article(), i, copy.getKey()));
            }
        }
        return all;
    }

    private static Copies find(List<Article> articles) {
        return CopyFinder.among(articles, ArticleReader.dates(articles));
    }

    /** Pairs in one group against pairs made of one report. */
    private void score(List<Made> all, Copies copies, List<NewsStory> stories, Map<String, Object> figures) {
        Map<String, int[]> byKind = new TreeMap<>();
        int found = 0;
        int wanted = 0;
        int wrong = 0;
        int reprints = 0;
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean together = together(copies, all.get(i), all.get(j));
                if (all.get(i).report() == all.get(j).report()) {
                    wanted++;
                    found += together ? 1 : 0;
                    count(byKind, all.get(i), all.get(j), together);
                } else if (together) {
                    boolean oneText =
                            sameText(stories, all.get(i).report(), all.get(j).report());
                    reprints += oneText ? 1 : 0;
                    wrong += oneText ? 0 : 1;
                    tell(all.get(i), all.get(j), oneText);
                }
            }
        }
        byKind.forEach((kind, counts) -> out.printf("  %-34s %5d of %5d%n", kind, counts[0], counts[1]));
        figures.put("recall", rounded(found, wanted));
        figures.put("precision", rounded(found, found + wrong));
        figures.put("false_pairs", wrong);
        figures.put("pairs_of_reprints_in_the_data", reprints);
    }

    private boolean sameText(List<NewsStory> stories, int a, int b) {
        long key = Math.max(a, b) * 1_000_000L + Math.min(a, b);
        return compared.computeIfAbsent(
                key,
                unseen -> Alignment.share(stories.get(a).text(), stories.get(b).text()) >= ONE_TEXT);
    }

    private static boolean together(Copies copies, Made a, Made b) {
        @Nullable
        ArticleId first =
                copies.group(a.article().id()).map(CopyGroup::original).orElse(null);
        return first != null
                && first.equals(
                        copies.group(b.article().id()).map(CopyGroup::original).orElse(null));
    }

    private void count(Map<String, int[]> byKind, Made a, Made b, boolean together) {
        String kind = b.how() + " / " + a.how();
        int[] counts = byKind.computeIfAbsent(kind, key -> new int[2]);
        counts[0] += together ? 1 : 0;
        counts[1]++;
        if (errors && !together) {
            out.println("  missed " + kind + ": " + a.article().name());
        }
    }

    private void tell(Made a, Made b, boolean oneText) {
        if (errors && !oneText) {
            out.println("  wrong  " + a.how() + " " + a.article().name() + "\n         " + b.how() + " "
                    + b.article().name());
        }
    }

    /** The reports as they are: which are taken for copies, and what the words say. */
    private void independent(List<NewsStory> stories, List<Made> all, Map<String, Object> figures) {
        List<Article> reports = all.stream()
                .filter(made -> made.how().equals("as it is"))
                .map(Made::article)
                .toList();
        Copies copies = find(reports);
        int right = 0;
        int wrong = 0;
        int pairs = 0;
        for (int i = 0; i < reports.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs += stories.get(i).event().equals(stories.get(j).event()) ? 1 : 0;
                if (!copies.group(reports.get(i).id())
                                .map(CopyGroup::original)
                                .equals(copies.group(reports.get(j).id()).map(CopyGroup::original))
                        || copies.group(reports.get(i).id()).isEmpty()) {
                    continue;
                }
                double share =
                        Alignment.share(stories.get(i).text(), stories.get(j).text());
                right += share >= ONE_TEXT ? 1 : 0;
                wrong += share >= ONE_TEXT ? 0 : 1;
                out.printf(
                        "  one text? %.2f in order: %s%n", share, reports.get(i).name());
                out.printf("                           %s%n", reports.get(j).name());
            }
        }
        figures.put("pairs_of_reports_on_one_event", pairs);
        figures.put("of_these_reprints_found", right);
        figures.put("of_these_independent_called_copies", wrong);
        figures.put("pairs_that_share_passages", copies.shared().size());
    }

    private static double rounded(int part, int whole) {
        return whole == 0 ? 0 : Math.round(10000.0 * part / whole) / 10000.0;
    }
}
