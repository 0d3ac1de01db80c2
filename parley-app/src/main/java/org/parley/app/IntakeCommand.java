package org.parley.app;

import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.ArticleReader;
import org.parley.app.json.JsonLinesWriter;
import org.parley.app.text.ArticleText;
import org.parley.app.text.CopyText;
import org.parley.intake.Taken;
import org.parley.record.copies.Copies;
import org.parley.record.copies.CopyFinder;
import org.parley.time.TimeAnchor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley intake}: the article texts as they were taken in. */
@Command(
        name = "intake",
        description = "Shows the text of each article as it was taken in, its date, and what was noticed about it.",
        mixinStandardHelpOptions = true)
final class IntakeCommand implements Callable<Integer> {

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Override
    public Integer call() {
        try (TakenIn taken = TakenIn.from(input)) {
            List<TimeAnchor> dates = ArticleReader.dates(taken.articles());
            Copies copies = CopyFinder.among(taken.articles(), dates);
            CopyText run = new CopyText(taken.articles(), copies);
            Output.write(out -> {
                for (int i = 0; i < dates.size(); i++) {
                    write(taken.get(i), dates.get(i), run, out);
                }
                if (format == Format.text) {
                    run.write(out);
                }
            });
            return taken.exitCode().code();
        }
    }

    private void write(Taken one, TimeAnchor dated, CopyText run, Writer out) {
        switch (format) {
            case text -> new ArticleText(out).write(one.article(), one, dated, run);
            case jsonl -> new JsonLinesWriter(out).article(one.article(), one, dated, run.copies());
        }
    }
}
