package org.parley.eval;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.intake.html.Block;
import org.parley.intake.html.HtmlPage;
import org.parley.intake.html.HtmlReader;
import org.parley.intake.marks.Marker;

/** The bodies of web pages against segments that belong to them and segments that do not, as trafilatura's own evaluation counts them. */
final class HtmlSuite {

    private final PrintStream out;
    private final boolean wrong;
    private final List<String> options;
    private final HtmlReader reader = new HtmlReader();
    private final Marker marker = new Marker();

    /** Takes {@code --even}, {@code --odd} (every other page) and {@code --wrong} (every segment that is missing or too much, to be read by eye). */
    HtmlSuite(PrintStream out, List<String> options) {
        this.out = out;
        this.options = options;
        this.wrong = options.contains("--wrong");
    }

    Map<String, Object> run(Path folder) {
        List<PageCase> pages = part(PageCase.read(folder));
        SegmentScore body = new SegmentScore();
        SegmentScore whole = new SegmentScore();
        PageCost cost = new PageCost(pages.size());
        for (PageCase page : pages) {
            String html = page.html();
            HtmlPage read = cost.reading(() -> reader.read(html, page.address()));
            cost.marking(() -> marker.mark(read.text()));
            List<String> missed = body.add(page, body(read));
            whole.add(page, read.text());
            if (wrong && !missed.isEmpty()) {
                out.println(page.number() + " " + page.file() + " " + page.address());
                missed.forEach(line -> out.println("    " + line));
            }
        }
        out.printf(Locale.ROOT, "%-34s %6s %6s %6s %6s%n", pages.size() + " pages", "P", "R", "acc", "F");
        out.println(body.line("body"));
        out.println(whole.line("with captions and posts of others"));
        out.println(cost.line());
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("pages", pages.size());
        figures.put("body", body.figures());
        figures.put("whole", whole.figures());
        cost.addTo(figures);
        return figures;
    }

    private List<PageCase> part(List<PageCase> pages) {
        int wanted = options.contains("--even") ? 0 : options.contains("--odd") ? 1 : -1;
        return pages.stream()
                .filter(page -> wanted < 0 || page.number() % 2 == wanted)
                .toList();
    }

    /** What the article itself says: without words under pictures, other people's posts and appeals. */
    static String body(HtmlPage page) {
        return page.blocks().stream()
                .filter(block -> !block.kind().isSetApart() || block.kind() == Block.Kind.LIVE_ITEM)
                .map(Block::text)
                .collect(Collectors.joining(HtmlPage.BETWEEN));
    }
}
