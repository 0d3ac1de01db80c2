package org.parley.app;

import java.io.Writer;
import java.util.concurrent.Callable;
import org.parley.app.json.JsonLinesWriter;
import org.parley.app.text.FindingText;
import org.parley.gazetteer.WorldGazetteer;
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

    @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Override
    public Integer call() {
        TakenIn taken = TakenIn.from(input);
        try (Desk desk = new Desk(input.threads(), new WorldGazetteer())) {
            Output.write(out -> desk.find(taken.articles(), sheet -> write(sheet, out)));
        }
        return taken.exitCode().code();
    }

    private void write(Desk.Sheet sheet, Writer out) {
        switch (format) {
            case text -> new FindingText(out).write(sheet.article(), sheet.dated(), sheet.findings());
            case jsonl -> new JsonLinesWriter(out).findings(sheet.article(), sheet.findings());
        }
    }
}
