package org.parley.eval;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.article.Article;
import org.parley.article.Mark;
import org.parley.intake.Intake;
import org.parley.intake.LetterRepair;
import org.parley.intake.Options;
import org.parley.intake.Sink;
import org.parley.intake.format.UnreadableArticle;

/** What is noticed about the quality of texts: on an outlet's own reports a suspicion of rewording is a false alarm. */
final class QualitySuite implements Sink {

    private final PrintStream out;
    private final List<Article> articles = new ArrayList<>();
    private int otherLanguages;

    QualitySuite(PrintStream out) {
        this.out = out;
    }

    Map<String, Object> run(List<Path> paths) {
        for (Path path : paths) {
            boolean stories = !Corpus.find(path, file -> file.toString().endsWith(".json"))
                    .isEmpty();
            if (stories) {
                NewsStory.under(path).forEach(story -> articles.add(story.article()));
            } else {
                List<String> texts = Corpus.find(path, file -> file.toString().endsWith(".txt")).stream()
                        .map(Path::toString)
                        .toList();
                new Intake().read(texts, Options.usual(), this);
            }
        }
        List<Article> settled = LetterRepair.repair(articles);
        settled.forEach(this::tell);
        return figures(settled);
    }

    @Override
    public void article(Article article) {
        articles.add(article);
    }

    @Override
    public void unreadable(UnreadableArticle unreadable) {
        otherLanguages += unreadable.kind() == UnreadableArticle.Kind.LANGUAGE ? 1 : 0;
        out.println("  left out: " + unreadable);
    }

    private void tell(Article article) {
        for (Mark mark : article.marks()) {
            if (List.of(Mark.Kind.PARAPHRASE, Mark.Kind.MANGLED, Mark.Kind.PRIVATE, Mark.Kind.APPEAL)
                    .contains(mark.kind())) {
                out.println("  " + mark.kind().code() + " " + article.name() + ": "
                        + mark.span().in(article.text()).replaceAll("\\s+", " ")
                        + (mark.repaired() == null ? "" : " -> " + mark.repaired()) + " (" + mark.reason() + ")");
            } else if (mark.reason().startsWith("not in English")) {
                out.println("  " + mark.reason() + " " + article.name() + ": "
                        + mark.span().in(article.text()).lines().collect(Collectors.joining(" ")));
            }
        }
    }

    private Map<String, Object> figures(List<Article> settled) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("articles", settled.size());
        figures.put("rewording_suspected", count(settled, Mark.Kind.PARAPHRASE));
        figures.put(
                "rate",
                settled.isEmpty() ? 0 : Math.round(1e4 * count(settled, Mark.Kind.PARAPHRASE) / settled.size()) / 1e4);
        figures.put("with_mangled_letters", count(settled, Mark.Kind.MANGLED));
        figures.put("with_private_words", count(settled, Mark.Kind.PRIVATE));
        figures.put("with_an_appeal", count(settled, Mark.Kind.APPEAL));
        figures.put("in_other_languages", otherLanguages);
        return figures;
    }

    private static long count(List<Article> articles, Mark.Kind kind) {
        return articles.stream()
                .filter(article -> article.marks().stream().anyMatch(mark -> mark.kind() == kind))
                .count();
    }
}
