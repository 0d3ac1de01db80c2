package org.parley.app;

import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.ArticleReader;
import org.parley.app.json.JsonLinesWriter;
import org.parley.app.text.CopyText;
import org.parley.app.text.FindingText;
import org.parley.article.Article;
import org.parley.record.copies.CopyFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley find}: the findings of each article. */
@Command(
        name = "find",
        description = "Lists what each article tells: statements, figures and events, each with the words that say so.",
        mixinStandardHelpOptions = true)
final class FindCommand implements Callable<Integer> {

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Override
    public Integer call() {
        try (TakenIn taken = TakenIn.from(input)) {
            List<Article> articles = taken.articles();
            CopyText run = new CopyText(articles, CopyFinder.among(articles, ArticleReader.dates(articles)));
            try (Desk desk = new Desk(input.threads(), places.gazetteer())) {
                Output.write(out -> {
                    desk.find(articles, sheet -> write(sheet, run, out));
                    if (format == Format.text) {
                        run.write(out);
                    }
                });
            }
            return taken.exitCode().code();
        }
    }

    private void write(Desk.Sheet sheet, CopyText run, Writer out) {
        switch (format) {
            case text -> new FindingText(out).write(sheet.article(), sheet.dated(), sheet.findings(), run);
            case jsonl -> new JsonLinesWriter(out).findings(sheet.article(), sheet.findings());
        }
    }
}
