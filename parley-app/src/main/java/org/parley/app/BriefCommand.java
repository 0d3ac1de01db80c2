package org.parley.app;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.app.page.BriefingPage;
import org.parley.article.Article;
import org.parley.briefing.Briefer;
import org.parley.briefing.Briefing;
import org.parley.place.Gazetteer;
import org.parley.record.InMemoryRecordStore;
import org.parley.record.RecordException;
import org.parley.record.RecordStore;
import org.parley.record.View;
import org.parley.record.linking.LinkKeeper;
import org.parley.record.linking.Links;
import org.parley.record.linking.Scene;
import org.parley.store.SqliteRecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley brief}: reads, records, and writes one page. */
@Command(
        name = "brief",
        description = "Turns articles into one briefing page that opens in any browser.",
        mixinStandardHelpOptions = true)
final class BriefCommand implements Callable<Integer> {

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "briefing.html",
            description = "The page to write (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("briefing.html");

    @Option(
            names = "--record",
            paramLabel = "FILE.db",
            description = "Keep the record in this file and brief from all of it; otherwise the record is temporary.")
    private @Nullable Path record;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = InputOptions.Day.class,
            description = "Brief from what was published by this day (2022-03-06).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "Title of the page; otherwise named after its parties.")
    private String title = "";

    @Override
    public Integer call() {
        Gazetteer gazetteer = places.gazetteer();
        try (TakenIn taken = TakenIn.from(input);
                Desk desk = new Desk(input.threads(), gazetteer);
                RecordStore store = store()) {
            keep(store, desk, gazetteer, taken.articles());
            View view = asOf == null ? store.view() : store.view().publishedBy(asOf);
            write(new Briefer(gazetteer).brief(view, title, asOf));
            return desk.bugs() > 0
                    ? ExitCode.SOME_UNREADABLE.code()
                    : taken.exitCode().code();
        } catch (RecordException e) {
            throw new Trouble(String.valueOf(e.getMessage()), e);
        }
    }

    private RecordStore store() {
        return record == null ? new InMemoryRecordStore() : SqliteRecordStore.open(record);
    }

    /** Each article with its findings is one transaction, so that an interruption leaves the record whole. */
    private void keep(RecordStore store, Desk desk, Gazetteer gazetteer, List<Article> articles) {
        Instant recorded = record == null ? Instant.EPOCH : Instant.now().truncatedTo(ChronoUnit.SECONDS);
        desk.find(articles, sheet -> store.add(sheet.article(), sheet.dated(), sheet.findings(), recorded));
        Links links = Links.of(new Scene(store.view(), gazetteer));
        LinkKeeper.keep(store, links.things(), recorded);
    }

    private void write(Briefing briefing) {
        try {
            AtomicFile.write(output, out -> BriefingPage.render(briefing, out));
        } catch (IOException e) {
            throw new Trouble("cannot write " + output + ": " + reason(e), e);
        }
        System.err.println("parley: wrote " + output + " (" + briefing.sheets().size() + " articles, "
                + briefing.origins() + " origins, " + briefing.statements().size() + " statements)");
    }

    private static String reason(IOException e) {
        return e instanceof FileSystemException file && file.getReason() == null
                ? e.getClass().getSimpleName().replace("Exception", "") + ": " + e.getMessage()
                : String.valueOf(e.getMessage());
    }
}
