package org.parley.app;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.article.Article;
import org.parley.intake.Intake;
import org.parley.intake.Options;
import org.parley.intake.Sink;
import org.parley.intake.Taken;
import org.parley.intake.TakenRun;
import org.parley.intake.format.UnreadableArticle;

/**
 * What one command's inputs gave: the articles, which are not held in memory, and what could not be read, which is named on
 * standard error at once.
 */
final class TakenIn implements Sink, AutoCloseable {

    private final TakenRun run = new TakenRun();
    private final Map<String, Integer> otherLanguages = new TreeMap<>();
    private int unreadable;
    private final PassedOver passedOver = new PassedOver();
    private final IntakeProgress progress;

    private TakenIn(IntakeProgress progress) {
        this.progress = progress;
    }

    /** @throws Trouble if there is not one article to work on */
    static TakenIn from(InputOptions options) {
        try (IntakeProgress progress = IntakeProgress.of(Intake.bytesIn(options.inputs()))) {
            TakenIn taken = new TakenIn(progress);
            try {
                taken.read(options);
            } catch (RuntimeException | Error e) {
                taken.close();
                throw e;
            }
            return taken;
        }
    }

    private void read(InputOptions options) {
        Options how = Options.usual().withDate(options.date()).withThreads(options.intakeThreads());
        new Intake().read(options.inputs(), how, this);
        progress.close();
        if (!passedOver.isEmpty()) {
            System.err.println("parley: passed over what is no article: " + passedOver);
        }
        if (run.size() == 0) {
            throw new Trouble(
                    unreadable == 0
                            ? "no articles in " + String.join(", ", options.inputs())
                            : "none of the articles could be read (" + unreadable + " named above)");
        }
        run.settle();
    }

    @Override
    public void taken(Taken one) {
        run.add(one);
        progress.article();
    }

    @Override
    public void article(Article article) {
        throw new IllegalStateException("intake tells how each article was taken in");
    }

    @Override
    public void bytesRead(long bytes) {
        progress.read(bytes);
    }

    /** Pages that were there before are named, since another record has them; the rest is counted. */
    @Override
    public void passedOver(String where, String what) {
        passedOver.add(what);
        if (what.startsWith("revisit")) {
            progress.say("parley: passed over " + where + ": " + what);
        }
    }

    @Override
    public void unreadable(UnreadableArticle trouble) {
        unreadable++;
        if (trouble.kind() == UnreadableArticle.Kind.LANGUAGE) {
            otherLanguages.merge(trouble.reason().replaceFirst(" text; .*", ""), 1, Integer::sum);
        }
        progress.say("parley: skipped " + trouble);
    }

    @Override
    public void remark(String where, String remark) {
        progress.say("parley: " + where + ": " + remark);
    }

    /** The articles in their order; each is read from the disk when it is asked for. */
    List<Article> articles() {
        return run.articles();
    }

    /** How the article of that number was taken in. */
    Taken get(int number) {
        return run.get(number);
    }

    /** ", 3 of them in other languages: German 2, Russian 1". */
    private String inOtherLanguages() {
        int all = otherLanguages.values().stream().mapToInt(Integer::intValue).sum();
        String each = otherLanguages.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return all == 0 ? "" : ", " + all + " of them in other languages: " + each;
    }

    /** The exit code of a command that did all it could with these. */
    ExitCode exitCode() {
        if (unreadable == 0) {
            return ExitCode.DONE;
        }
        System.err.println("parley: read " + run.size() + " articles; " + unreadable
                + " could not be read and are named above" + inOtherLanguages());
        return ExitCode.SOME_UNREADABLE;
    }

    @Override
    public void close() {
        run.close();
    }
}
