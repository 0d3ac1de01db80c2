package org.parley.app.text;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.ArticleId;
import org.parley.record.copies.Copies;
import org.parley.record.copies.CopyGroup;
import org.parley.record.copies.Relation;
import org.parley.record.copies.SharedWords;

/** Which articles of a run are copies of one text, for people to read. */
public final class CopyText {

    private static final int MOST_CHANGES = 40;

    private final List<Article> articles;
    private final Map<ArticleId, Integer> numbers = new HashMap<>();
    private final Copies copies;

    /** @param articles the run; none of them is held, each is asked for where it is shown */
    public CopyText(List<Article> articles, Copies copies) {
        this.articles = articles;
        this.copies = copies;
        for (int i = 0; i < articles.size(); i++) {
            numbers.put(articles.get(i).id(), i);
        }
    }

    public Copies copies() {
        return copies;
    }

    private @Nullable Article article(ArticleId id) {
        @Nullable Integer number = numbers.get(id);
        return number == null ? null : articles.get(number);
    }

    /** The article's name, as the user knows it. */
    String name(ArticleId id) {
        Article article = article(id);
        return article == null ? id.value() : Lines.printable(article.name());
    }

    /** "12 articles, 7 origins". */
    public String count() {
        return counted(numbers.size(), "article") + ", " + counted(copies.origins(numbers.keySet()), "origin");
    }

    /** The count, the groups, and the passages that other articles share. */
    public void write(Writer writer) {
        PrintWriter out = new PrintWriter(writer);
        out.write("-- " + count() + "\n");
        int number = 0;
        for (CopyGroup group : copies.groups()) {
            number++;
            out.write("   group " + number + ", origin " + group.origin().name() + ": " + Lines.printable(group.why())
                    + "\n");
            for (CopyGroup.Member member : group.members()) {
                out.write("     " + line(member) + "\n");
                changes(member)
                        .forEach(change ->
                                out.write("         " + change.kind().sign() + Lines.excerpt(change.words()) + "\n"));
            }
        }
        copies.shared().forEach(passage -> out.write("   " + line(passage) + "\n"));
    }

    /** What a later edition changed; nothing for other members. */
    private List<EditionChanges.Change> changes(CopyGroup.Member member) {
        Article earlier = article(member.of());
        Article later = article(member.article());
        if (member.relation() != Relation.REVISION || earlier == null || later == null) {
            return List.of();
        }
        List<EditionChanges.Change> changes = EditionChanges.between(earlier, later);
        return changes.subList(0, Math.min(MOST_CHANGES, changes.size()));
    }

    private String line(CopyGroup.Member member) {
        Article article = article(member.article());
        String outlet = article == null ? "" : " (" + article.outlet().name() + ")";
        String own = name(member.article()) + Lines.printable(outlet);
        return member.relation() == Relation.ORIGINAL
                ? "original: " + own
                : member.relation().words() + " " + name(member.of()) + ": " + own + ", " + percent(member.share());
    }

    private String line(SharedWords passage) {
        return "passages in common: " + name(passage.first()) + " " + percent(passage.ofFirst()) + ", "
                + name(passage.second()) + " " + percent(passage.ofSecond())
                + (passage.quoted() ? "; nearly all of them quoted" : "");
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
