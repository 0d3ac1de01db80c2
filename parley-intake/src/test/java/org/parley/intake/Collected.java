package org.parley.intake;

import java.util.ArrayList;
import java.util.List;
import org.parley.article.Article;
import org.parley.intake.format.UnreadableArticle;

/** A sink that keeps everything, for tests. */
final class Collected implements Sink {

    final List<Article> articles = new ArrayList<>();
    final List<UnreadableArticle> unreadable = new ArrayList<>();
    final List<String> remarks = new ArrayList<>();
    final List<String> passedOver = new ArrayList<>();
    final List<Taken> taken = new ArrayList<>();

    static Collected from(Options options, String... inputs) {
        Collected collected = new Collected();
        new Intake().read(List.of(inputs), options, collected);
        return collected;
    }

    static Collected from(String... inputs) {
        return from(Options.usual(), inputs);
    }

    @Override
    public void taken(Taken one) {
        taken.add(one);
        article(one.article());
    }

    @Override
    public void passedOver(String where, String what) {
        passedOver.add(where.substring(where.lastIndexOf('/') + 1) + ": " + what);
    }

    @Override
    public void article(Article article) {
        articles.add(article);
    }

    @Override
    public void unreadable(UnreadableArticle one) {
        unreadable.add(one);
    }

    @Override
    public void remark(String where, String remark) {
        remarks.add(where + ": " + remark);
    }

    Article only() {
        if (articles.size() != 1 || !unreadable.isEmpty()) {
            throw new AssertionError(articles.size() + " articles, unreadable: " + unreadable);
        }
        return articles.get(0);
    }

    UnreadableArticle onlyUnreadable() {
        if (unreadable.size() != 1 || !articles.isEmpty()) {
            throw new AssertionError(articles.size() + " articles, unreadable: " + unreadable);
        }
        return unreadable.get(0);
    }

    List<String> texts() {
        return articles.stream().map(Article::text).toList();
    }

    /** The unreadable, without the folder they are in. */
    List<String> problems() {
        return unreadable.stream()
                .map(one -> one.where().replaceFirst("^/[^#]*/", "") + ": " + one.reason())
                .toList();
    }

    List<String> names() {
        return articles.stream().map(Article::name).toList();
    }
}
