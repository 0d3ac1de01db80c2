package org.parley.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.article.Article;
import org.parley.intake.Intake;
import org.parley.intake.LetterRepair;
import org.parley.intake.Options;
import org.parley.intake.Sink;
import org.parley.intake.Taken;
import org.parley.intake.format.UnreadableArticle;

/** What one command's inputs gave: the articles, and what could not be read, which is named on standard error at once. */
final class TakenIn implements Sink {

    private List<Article> articles = new ArrayList<>();
    private final List<Taken> taken = new ArrayList<>();
    private final List<UnreadableArticle> unreadable = new ArrayList<>();
    private final PassedOver passedOver = new PassedOver();
    private final IntakeProgress progress;

    private TakenIn(IntakeProgress progress) {
        this.progress = progress;
    }

    /** @throws Trouble if there is not one article to work on */
    static TakenIn from(InputOptions options) {
        TakenIn taken;
        try (IntakeProgress progress = IntakeProgress.of(Intake.bytesIn(options.inputs()))) {
            taken = new TakenIn(progress);
            Options how = Options.usual().withDate(options.date()).withThreads(options.intakeThreads());
            new Intake().read(options.inputs(), how, taken);
        }
        if (!taken.passedOver.isEmpty()) {
            System.err.println("parley: passed over what is no article: " + taken.passedOver);
        }
        if (taken.articles.isEmpty()) {
            throw new Trouble(
                    taken.unreadable.isEmpty()
                            ? "no articles in " + String.join(", ", options.inputs())
                            : "none of the articles could be read (" + taken.unreadable.size() + " named above)");
        }
        taken.articles = LetterRepair.repair(taken.articles);
        return taken;
    }

    @Override
    public void taken(Taken one) {
        taken.add(one);
        article(one.article());
    }

    @Override
    public void article(Article article) {
        articles.add(article);
        progress.article();
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
        unreadable.add(trouble);
        progress.say("parley: skipped " + trouble);
    }

    @Override
    public void remark(String where, String remark) {
        progress.say("parley: " + where + ": " + remark);
    }

    List<Article> articles() {
        return articles;
    }

    /** ", 3 of them in other languages: German 2, Russian 1". */
    private String otherLanguages() {
        Map<String, Integer> counts = new TreeMap<>();
        for (UnreadableArticle trouble : unreadable) {
            if (trouble.kind() == UnreadableArticle.Kind.LANGUAGE) {
                counts.merge(trouble.reason().replaceFirst(" text; .*", ""), 1, Integer::sum);
            }
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        String each = counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return all == 0 ? "" : ", " + all + " of them in other languages: " + each;
    }

    /** How each article was taken in, in the same order. */
    List<Taken> taken() {
        return taken;
    }

    /** The exit code of a command that did all it could with these. */
    ExitCode exitCode() {
        if (unreadable.isEmpty()) {
            return ExitCode.DONE;
        }
        System.err.println("parley: read " + articles.size() + " articles; " + unreadable.size()
                + " could not be read and are named above" + otherLanguages());
        return ExitCode.SOME_UNREADABLE;
    }
}
