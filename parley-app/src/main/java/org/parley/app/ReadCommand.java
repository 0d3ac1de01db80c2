package org.parley.app;

import java.io.Writer;
import java.util.concurrent.Callable;
import org.parley.app.json.JsonLinesWriter;
import org.parley.app.text.ReadingText;
import org.parley.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley read}: the marks in each article. */
@Command(
        name = "read",
        description = "Shows the marks in each article: sentences, names, times, places, who says what.",
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Override
    public Integer call() {
        try (TakenIn taken = TakenIn.from(input);
                Desk desk = new Desk(input.threads(), places.gazetteer())) {
            Output.write(out -> desk.read(taken.articles(), reading -> write(reading, out)));
            return taken.exitCode().code();
        }
    }

    private void write(Reading reading, Writer out) {
        switch (format) {
            case text -> new ReadingText(out).write(reading);
            case jsonl -> new JsonLinesWriter(out).reading(reading);
        }
    }
}
