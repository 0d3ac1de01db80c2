package org.parley.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.article.ArticleId;
import org.parley.article.Passage;
import org.parley.article.Span;
import org.parley.finding.EventReport;
import org.parley.finding.Finding;
import org.parley.finding.Statement;
import org.parley.reading.Sentence;
import org.parley.record.linking.Report;
import org.parley.record.linking.Thing;

/** Where articles tell of contacts, and which statements stand near: an article of any length is looked at in parts only. */
final class ContactPlaces {

    private final Desk desk;
    private final Map<ArticleId, ByPlace<Told>> told = new HashMap<>();
    private final Map<ArticleId, ByPlace<EventReport>> contacts = new HashMap<>();
    private final Map<ArticleId, ByPlace<Numbered>> statements = new HashMap<>();
    private final Map<Passage, List<Numbered>> holding = new HashMap<>();

    /** A report of a contact. */
    private record Told(Thing thing, Report report) {
        Span span() {
            return report.event().trigger().span();
        }
    }

    /** A statement and its place among those of its article. */
    private record Numbered(int number, Statement statement) {
        Span span() {
            return statement.content().get(0).span();
        }
    }

    ContactPlaces(Desk desk) {
        this.desk = desk;
        Map<ArticleId, List<Told>> reports = new HashMap<>();
        for (Thing thing : desk.links.contacts()) {
            for (Report report : thing.reports()) {
                reports.computeIfAbsent(report.article(), id -> new ArrayList<>())
                        .add(new Told(thing, report));
            }
        }
        reports.forEach((article, all) -> told.put(article, new ByPlace<>(all, Told::span)));
        told.keySet().forEach(this::number);
        Map<ArticleId, List<EventReport>> events = new HashMap<>();
        for (Finding finding : desk.view().findings()) {
            if (finding instanceof EventReport event && event.type().equals("CONSULT")) {
                events.computeIfAbsent(event.evidence().article(), article -> new ArrayList<>())
                        .add(event);
            }
        }
        events.forEach((article, all) -> contacts.put(
                article, new ByPlace<>(all, event -> event.trigger().span())));
    }

    private void number(ArticleId article) {
        List<Numbered> numbered = new ArrayList<>();
        for (Statement statement : desk.statementsIn(article)) {
            Numbered one = new Numbered(numbered.size(), statement);
            numbered.add(one);
            toldIn(statement)
                    .forEach(each -> holding.computeIfAbsent(
                                    each.report().event().trigger(), trigger -> new ArrayList<>())
                            .add(one));
        }
        statements.put(article, new ByPlace<>(numbered, Numbered::span));
    }

    /** The statements that begin so many sentences from a report of the thing, or hold one; in their order. */
    List<Statement> near(Thing thing, int reach) {
        Map<ArticleId, List<Report>> reports = new HashMap<>();
        List<ArticleId> order = new ArrayList<>();
        for (Report report : thing.reports()) {
            reports.computeIfAbsent(report.article(), article -> {
                        order.add(article);
                        return new ArrayList<>();
                    })
                    .add(report);
        }
        List<Statement> near = new ArrayList<>();
        for (ArticleId article : order) {
            TreeMap<Integer, Statement> here = new TreeMap<>();
            for (Report report : reports.getOrDefault(article, List.of())) {
                around(statements.get(article), article, report.sentenceIndex(), reach)
                        .forEach(one -> here.put(one.number(), one.statement()));
                holding.getOrDefault(report.event().trigger(), List.of())
                        .forEach(one -> here.put(one.number(), one.statement()));
            }
            near.addAll(here.values());
        }
        return near;
    }

    /** Whether what is stated holds the words of a report of the thing. */
    boolean reports(Statement statement, Thing thing) {
        return toldIn(statement).anyMatch(each -> each.thing().id().equals(thing.id()));
    }

    /** Whether a report of the thing that passes the test stands so many sentences from where a statement's content begins. */
    boolean anyWithin(Statement statement, int reach, Thing thing, Predicate<Report> test) {
        Passage content = statement.content().get(0);
        ArticleId article = content.article();
        int sentence = desk.scene.sentenceAt(article, content.span().start());
        return around(told.get(article), article, sentence, reach)
                .filter(each -> each.thing().id().equals(thing.id()))
                .filter(each -> desk.scene.distance(each.report().event().trigger(), content) <= reach)
                .anyMatch(each -> test.test(each.report()));
    }

    /** Contacts that the words of a statement tell of. */
    Stream<EventReport> contactsIn(Statement statement) {
        return in(contacts, statement);
    }

    private Stream<Told> toldIn(Statement statement) {
        return in(told, statement);
    }

    private static <T> Stream<T> in(Map<ArticleId, ByPlace<T>> all, Statement statement) {
        return statement.content().stream().flatMap(content -> {
            ByPlace<T> here = all.get(content.article());
            return here == null ? Stream.empty() : here.within(content.span());
        });
    }

    private <T> Stream<T> around(@Nullable ByPlace<T> all, ArticleId article, int sentence, int reach) {
        List<Sentence> sentences = desk.scene.sentences(article);
        int first = sentence - reach;
        int after = sentence + reach + 1;
        return all == null
                ? Stream.empty()
                : all.startingIn(
                        first <= 0 || sentences.isEmpty()
                                ? 0
                                : sentences
                                        .get(Math.min(first, sentences.size() - 1))
                                        .span()
                                        .start(),
                        after < sentences.size() ? sentences.get(after).span().start() - 1 : Integer.MAX_VALUE - 1);
    }
}
