package org.parley.eval;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.intake.Options;
import tools.jackson.databind.json.JsonMapper;

/** The {@code parley eval} command: a table for people, then one JSON object of figures as the last line. */
public final class EvalCommand {

    private static final int DONE = 0;
    private static final int WRONG_USAGE = 2;

    private static final String USAGE = """
            usage: parley eval SUITE PATH...
              gold DIR            findings against NAME.jsonl beside NAME.txt
              polnear DIR         attributions; DIR holds text/ and attributions/ (--model: the model's own, not mended)
              polnear FILE.jsonl  the same on the cut of published tables, chunks of tokens with BIO labels
              polnear DIR --pronouns SEED  100 pronouns that are sources, drawn by the seed, and whom we take them to mean, to be judged by eye
              gum DIR             parts of speech and trees against DIR/*.conllu
              time DIR...         time expressions against DIR/*.tml (--errors: list what is wrong; --even, --odd: every other document)
              articledate DIR...  articles' own dates, hidden, in TimeML files and folders of JSON articles (--body: title and text only;
                                  --alone: each by itself; --others: all but one of a folder keep their dates; --errors: every case)
              ner PATH            names and mentions against Universal NER (*.iob2) and re3d (entities.json) under PATH (--errors: list wrong cases;
                                  --even, --odd: every other document of Universal NER)
              coref DIR           who is meant by whom against DIR/*.conllu of GUM
              factuality DIR      how surely words are said to have happened against dev.jsonl in or under DIR (UW, MEANTIME, UDS)
              geo FILE            names of places and where they lie against LGL, TR-News or GeoVirus XML (--errors: list wrong cases;
                                  --even, --odd: every other outlet; --load, without FILE: what it costs to load the gazetteer)
              copies DIR          copies made of the stories under DIR, found again, and stories taken for copies (--errors: wrong cases);
                                  --scale N: seconds and memory for N articles that are made up, DIR is not read
              html DIR            bodies of web pages against trafilatura's segments (--wrong: list what is missing or too much;
                                  --even, --odd: every other page)
              pagedate DIR        dates, titles and authors of web pages against trafilatura's data (--errors: list wrong cases; --signs: how far
                                  each kind of place is to be trusted; --even, --odd: every other page)
              quality DIR...      marks of doubt on texts (*.txt or stories): rewording, mangled letters, private words, other languages
              events DIR          events against DIR/plv and casualties against DIR/isaf (--errors: list wrong cases)
              intake PATH         articles taken in in a second, tenth by tenth, and the memory that takes; FILE.warc.gz --make N:
                                  writes a web archive of N made-up pages there first; --threads N (otherwise one a processor)
              speed DIR           words read in a second over DIR/*.txt, and the share of the model, of times and of places
              diff OLD NEW        findings that are new, gone or changed between two outputs of `find --format jsonl`
            """;

    private EvalCommand() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            Map<String, Object> figures = figures(arguments, out);
            out.println(new JsonMapper().writeValueAsString(figures));
            return DONE;
        } catch (Trouble trouble) {
            err.println("parley eval: " + trouble.getMessage());
            return WRONG_USAGE;
        }
    }

    private static Map<String, Object> figures(List<String> arguments, PrintStream out) {
        if (arguments.isEmpty()) {
            throw new Trouble("no suite given\n" + USAGE);
        }
        String suite = arguments.get(0);
        List<String> rest = arguments.subList(1, arguments.size());
        return switch (suite) {
            case "gold" -> new GoldSuite(out).run(path(rest, 0));
            case "polnear" -> polnear(out, rest);
            case "gum" -> new GumSuite(out).run(path(rest, 0));
            case "time" -> new TimeSuite(out, rest).run(paths(rest));
            case "articledate" -> new ArticleDateSuite(out, rest).run(paths(rest));
            case "ner" -> new NerSuite(out, rest).run(path(rest, 0));
            case "coref" -> new CorefSuite(out).run(path(rest, 0));
            case "factuality" -> FactualitySuite.ofModel(out, path(rest, 0));
            case "geo" ->
                rest.contains("--load") ? new GazetteerLoad(out).run() : new GeoSuite(out, rest).run(path(rest, 0));
            case "quality" -> new QualitySuite(out).run(paths(rest));
            case "copies" -> copies(out, rest);
            case "html" -> new HtmlSuite(out, rest).run(path(rest, 0));
            case "pagedate" -> new PageDateSuite(out, rest).run(path(rest, 0));
            case "events" -> EventsSuite.ofParley(out, rest.contains("--errors"), path(rest, 0));
            case "intake" -> intake(out, rest);
            case "speed" -> new SpeedSuite(out).run(path(rest, 0));
            case "diff" -> new FindingDiff(out).run(path(rest, 0), path(rest, 1));
            default -> throw new Trouble("no suite called " + suite + "\n" + USAGE);
        };
    }

    private static Map<String, Object> polnear(PrintStream out, List<String> arguments) {
        return arguments.contains("--pronouns")
                ? new PronounDraw(out, numberOf("--pronouns", "the seed, after the folder", arguments, 0))
                        .run(path(arguments, 0))
                : new PolnearSuite(out, arguments.contains("--model")).run(path(arguments, 0));
    }

    private static Map<String, Object> copies(PrintStream out, List<String> arguments) {
        int scale = arguments.indexOf("--scale");
        if (scale < 0) {
            return new CopiesSuite(out, arguments.contains("--errors")).run(path(arguments, 0));
        }
        try {
            return new CopiesAtScale(out).run(Integer.parseInt(arguments.get(scale + 1)));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new Trouble("--scale takes a number of articles");
        }
    }

    private static Map<String, Object> intake(PrintStream out, List<String> arguments) {
        int pages = numberOf("--make", "pages, after the file", arguments, 0);
        int threads = numberOf(
                "--threads",
                "threads, after the file",
                arguments,
                Runtime.getRuntime().availableProcessors());
        if (pages > 0) {
            MadeArchive.write(Path.of(arguments.get(0)), pages);
        }
        return new IntakeSuite(out).run(path(arguments, 0), Options.usual().withThreads(Math.max(1, threads)));
    }

    private static int numberOf(String option, String what, List<String> arguments, int otherwise) {
        int at = arguments.indexOf(option);
        try {
            return at < 0 ? otherwise : Integer.parseInt(arguments.get(at + 1));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new Trouble(option + " takes a number: " + what);
        }
    }

    private static List<Path> paths(List<String> arguments) {
        int given =
                (int) arguments.stream().filter(each -> !each.startsWith("--")).count();
        return IntStream.range(0, Math.max(1, given))
                .mapToObj(index -> path(arguments, index))
                .toList();
    }

    private static Path path(List<String> arguments, int index) {
        List<String> paths =
                arguments.stream().filter(each -> !each.startsWith("--")).toList();
        if (paths.size() <= index) {
            throw new Trouble("a path is missing\n" + USAGE);
        }
        Path path = Path.of(paths.get(index));
        if (!Files.exists(path)) {
            throw new Trouble("no such file or folder: " + path);
        }
        return path;
    }
}
