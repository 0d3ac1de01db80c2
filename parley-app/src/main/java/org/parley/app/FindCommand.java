package org.parley.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.parley.app.json.JsonLinesWriter;
import org.parley.app.text.FindingText;
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
        try (Desk desk = new Desk(input.threads())) {
            List<Desk.Sheet> sheets = desk.find(taken.articles());
            Output.write(out -> {
                for (Desk.Sheet sheet : sheets) {
                    switch (format) {
                        case text -> new FindingText(out).write(sheet.reading(), sheet.findings());
                        case jsonl ->
                            new JsonLinesWriter(out).findings(sheet.reading().article(), sheet.findings());
                    }
                }
            });
        }
        return taken.exitCode().code();
    }
}
