package org.parley.eval;

import java.io.PrintStream;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.parley.intake.html.PageMetadata;
import org.parley.intake.html.metadata.PageDate;
import tools.jackson.databind.JsonNode;

/** Dates, titles and authors of web pages against trafilatura's evaluation data. */
final class PageDateSuite {

    private static final int MAX_DEPTH = 400;
    private static final int SHOWN = 12;
    private static final Pattern GOLD_DATE = Pattern.compile("(\\d{4})[-.](\\d{2})[-.](\\d{1,2})");
    private static final Pattern NAMES = Pattern.compile("\\s*[;,/|&]\\s*|\\s+(?:und|and|et|y|e)\\s+");

    private final PrintStream out;
    private final List<String> options;
    private final Map<String, int[]> signs = new TreeMap<>();
    private final Map<String, Object> figures = new LinkedHashMap<>();
    private final Score authors = new Score();
    private final Score allAuthors = new Score();
    private final Map<Integer, int[]> reliabilities = new TreeMap<>();
    private int dated;
    private int dateRight;
    private int dateWrong;
    private int undated;
    private int dateFound;
    private int titled;
    private int titleRight;
    private int titleContained;

    /** Takes {@code --even}, {@code --odd} (every other page), {@code --errors} (every wrong case) and {@code --signs} (how far each kind of place is to be trusted). */
    PageDateSuite(PrintStream out, List<String> options) {
        this.out = out;
        this.options = options;
    }

    Map<String, Object> run(Path folder) {
        int wanted = options.contains("--even") ? 0 : options.contains("--odd") ? 1 : -1;
        List<PageCase> pages = PageCase.read(folder).stream()
                .filter(page -> wanted < 0 || page.number() % 2 == wanted)
                .toList();
        long nanos = 0;
        for (PageCase page : pages) {
            Document document = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(page.html(), page.address());
            long start = System.nanoTime();
            PageMetadata read = PageMetadata.read(document, page.address());
            nanos += System.nanoTime() - start;
            count(page, read);
        }
        print(pages.size(), nanos);
        return figures;
    }

    private void count(PageCase page, PageMetadata read) {
        if (page.gold().has("date")) {
            date(page, read);
        }
        String title = page.gold().path("title").asString("");
        if (!title.isBlank()) {
            title(page, title, read.title());
        }
        if (page.gold().has("author")) {
            author(page, written(page.gold().path("author")), read.authors());
        }
    }

    private void date(PageCase page, PageMetadata read) {
        @Nullable LocalDate gold = day(page.gold().path("date").asString(""));
        Optional<PageDate> found = read.published();
        if (gold == null) {
            undated++;
            dateFound += found.isPresent() ? 1 : 0;
            return;
        }
        dated++;
        boolean right = found.filter(date -> date.day().equals(gold)).isPresent();
        dateRight += right ? 1 : 0;
        dateWrong += found.isPresent() && !right ? 1 : 0;
        found.ifPresent(date -> reliabilities.computeIfAbsent(date.reliability(), key -> new int[2])[right ? 0 : 1]++);
        Set<String> seen = new TreeSet<>();
        for (PageDate each : read.dates()) {
            String sign = each.sign() + (each.updated() ? " updated" : "");
            if (seen.add(sign)) {
                signs.computeIfAbsent(sign, key -> new int[2])[each.day().equals(gold) ? 0 : 1]++;
            }
        }
        if (!right && options.contains("--errors")) {
            out.println((found.isPresent() ? "DATE wrong " : "DATE missing ") + page.number() + " " + page.path() + " "
                    + page.address());
            out.println("    gold " + gold + ", found "
                    + found.map(PageDateSuite::shown).orElse("none"));
            read.dates().stream().limit(SHOWN).forEach(each -> out.println("        " + shown(each)));
        }
    }

    private static String shown(PageDate date) {
        return date.day() + " " + date.sign() + (date.updated() ? " updated" : "") + " " + date.reliability() + " "
                + date.reason();
    }

    private static @Nullable LocalDate day(String words) {
        Matcher date = GOLD_DATE.matcher(words.strip());
        try {
            return date.matches()
                    ? LocalDate.of(
                            Integer.parseInt(date.group(1)),
                            Integer.parseInt(date.group(2)),
                            Integer.parseInt(date.group(3)))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private void title(PageCase page, String gold, String found) {
        String wanted = key(gold);
        String got = key(found);
        boolean right = wanted.equals(got);
        titled++;
        titleRight += right ? 1 : 0;
        titleContained += !got.isEmpty() && (wanted.contains(got) || got.contains(wanted)) ? 1 : 0;
        if (!right && options.contains("--errors")) {
            out.println("TITLE " + page.number() + " " + page.path() + "\n    gold  " + gold + "\n    found " + found);
        }
    }

    private static List<String> written(JsonNode authors) {
        return authors.isArray()
                ? authors.values().stream().map(JsonNode::asString).toList()
                : List.of(authors.asString(""));
    }

    private void author(PageCase page, List<String> gold, List<String> found) {
        Set<String> wanted = names(gold);
        Set<String> got = names(found);
        int right = (int) got.stream().filter(wanted::contains).count();
        allAuthors.add(right, got.size(), wanted.size());
        if (!wanted.isEmpty()) {
            authors.add(right, got.size(), wanted.size());
        }
        if ((right < wanted.size() || right < got.size()) && options.contains("--errors")) {
            out.println("AUTHOR " + page.number() + " " + page.path() + "\n    gold  " + String.join("; ", gold)
                    + "\n    found " + found);
        }
    }

    private static Set<String> names(List<String> written) {
        Set<String> names = new TreeSet<>();
        written.stream()
                .flatMap(each -> Arrays.stream(NAMES.split(each)))
                .map(PageDateSuite::key)
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        return names;
    }

    /** In small letters without accents and signs, so that another quotation mark is no other title. */
    private static String key(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("[\\p{Mn}\\p{Cf}]+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private void print(int pages, long nanos) {
        figures.put("pages", pages);
        figures.put("dated", dated);
        figures.put("date_right", share(dateRight, dated));
        figures.put("date_wrong", share(dateWrong, dated));
        figures.put("date_missing", share(dated - dateRight - dateWrong, dated));
        figures.put("date_found_where_gold_has_none", share(dateFound, undated));
        figures.put("title_right", share(titleRight, titled));
        figures.put("title_contained", share(titleContained, titled));
        figures.put("authors", authors.figures());
        figures.put("authors_of_all_pages", allAuthors.figures());
        figures.put("pages_per_second", Math.round(pages / (nanos / 1e9)));
        figures.forEach((name, figure) -> out.println(name + " " + figure));
        if (options.contains("--signs")) {
            reliabilities.forEach((reliability, counts) ->
                    out.println("reliability " + reliability + ": " + counts[0] + " right, " + counts[1] + " wrong"));
            signs.forEach((sign, counts) -> out.printf(
                    Locale.ROOT,
                    "%-32s %4d right %4d wrong %5.1f %%%n",
                    sign,
                    counts[0],
                    counts[1],
                    100.0 * counts[0] / (counts[0] + counts[1])));
        }
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : Score.percent((double) part / whole);
    }
}
