package org.parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.article.ArticleId;
import org.parley.article.Passage;
import org.parley.article.Span;
import org.parley.finding.EventReport;
import org.parley.finding.Realis;
import org.parley.finding.Statement;
import org.parley.reading.Sentence;
import org.parley.record.linking.Report;
import org.parley.record.linking.Thing;
import org.parley.record.linking.Who;

/** Each party's own account of a meeting: whether it announces, confirms or denies it, and what it says came of it. */
final class ContactAccounts {

    /** How many sentences after its report an article may still be speaking of a meeting. */
    private static final int REACH = 8;

    private static final int CLOSE = 5;

    private static final Map<String, String> STATES = Map.of(
            "confirm", "confirmed",
            "deny", "denied",
            "plan", "announced",
            "doubt", "less definite",
            "refuse", "refused",
            "reject", "refused",
            "decline", "refused");

    private final Desk desk;
    private final Topics topics;
    private final Topics held;
    private final Map<String, Parties> parties = new HashMap<>();
    private final Map<Passage, List<Phrases.Open>> unsettled = new HashMap<>();
    private final ContactPlaces places;

    ContactAccounts(Desk desk) {
        this.desk = desk;
        this.topics = new Topics(desk.links.contacts(), (thing, report) -> true);
        this.held = new Topics(desk.links.contacts(), (thing, report) -> thing.realis(report) == Realis.ACTUAL);
        desk.links.contacts().forEach(thing -> parties.put(thing.id(), new Parties(thing, desk)));
        this.places = new ContactPlaces(desk);
    }

    /** States, oldest first. */
    List<Account> states(Thing thing) {
        Map<String, Account> accounts = new LinkedHashMap<>();
        for (Statement statement : places.near(thing, REACH)) {
            String state = STATES.get(statement.act());
            if (state != null && desk.who(statement).isPresent() && isAbout(statement, thing)) {
                add(accounts, of(statement, state));
            }
        }
        for (Report report : thing.reports()) {
            for (Account open : unsettled(report, thing)) {
                add(accounts, open);
            }
        }
        for (Report report : thing.reports()) {
            if (desk.mayShow(report.event())) {
                add(accounts, of(thing, report));
            }
        }
        return inOrder(accounts.values());
    }

    private List<Account> inOrder(Iterable<Account> accounts) {
        List<Account> ordered = new ArrayList<>();
        accounts.forEach(ordered::add);
        ordered.sort(Comparator.comparing((Account account) -> Happenings.lastDay(account.when()))
                .thenComparing(account -> account.item().citations().get(0).passage(), this::compare));
        return Reprints.accounts(ordered, desk);
    }

    private int compare(Passage a, Passage b) {
        int byArticle = Integer.compare(desk.scene.order(a.article()), desk.scene.order(b.article()));
        return byArticle != 0 ? byArticle : a.span().compareTo(b.span());
    }

    /** Once a holder, state and article: what a statement says comes before the bare report. */
    private static void add(Map<String, Account> accounts, Account account) {
        String article = account.item().citations().get(0).label();
        accounts.putIfAbsent(account.holder() + "|" + account.state() + "|" + article, account);
    }

    private Parties of(Thing thing) {
        return parties.computeIfAbsent(thing.id(), id -> new Parties(thing, desk));
    }

    private Account of(Statement statement, String state) {
        return new Account(
                desk.holder(statement),
                desk.side(statement),
                state,
                Desk.through(statement),
                statement.evidence().published(),
                desk.wording.said(statement));
    }

    private Account of(Thing thing, Report report) {
        EventReport event = report.event();
        String state = switch (thing.realis(report)) {
            case ACTUAL -> event.type().equals("REJECT") ? "refused" : "held";
            case PLANNED -> "announced";
            case PROPOSED, HYPOTHETICAL -> "proposed";
            case NEGATED -> "not held";
        };
        return new Account(
                desk.holder(event),
                desk.side(event),
                state,
                Desk.through(event),
                event.evidence().published(),
                desk.sentence(event.trigger()));
    }

    /** Parties that the sentences around a report say have not confirmed. */
    private List<Account> unsettled(Report report, Thing thing) {
        List<Account> accounts = new ArrayList<>();
        List<Sentence> sentences = desk.scene.sentences(report.article());
        int last = Math.min(sentences.size() - 1, report.sentenceIndex() + REACH);
        for (int i = Math.max(0, report.sentenceIndex()); i <= last; i++) {
            Passage sentence =
                    desk.wording.passage(report.article(), sentences.get(i).span());
            if (!desk.wording.mayShow(sentence)) {
                continue;
            }
            int index = i;
            for (Phrases.Open open : unsettledIn(sentence)) {
                Predicate<Thing> fits =
                        other -> of(other).named(open.who(), desk.scene).isPresent();
                if (!topics.at(report.article(), index, REACH, fits).equals(Optional.of(thing))) {
                    continue;
                }
                of(thing)
                        .named(open.who(), desk.scene)
                        .ifPresent(who -> accounts.add(new Account(
                                Wording.plain(who.name()),
                                who.country() == null ? "" : desk.scene.who().side(who),
                                open.state(),
                                List.of(),
                                report.published(),
                                desk.sentence(sentence))));
            }
        }
        return accounts;
    }

    private List<Phrases.Open> unsettledIn(Passage sentence) {
        return unsettled.computeIfAbsent(sentence, key -> Phrases.unsettled(key.exact()));
    }

    /** What each party says came of it, in the articles that say it was held. */
    List<Account> outcomes(Thing thing) {
        List<Statement> about = places.near(thing, REACH).stream()
                .filter(statement -> Phrases.isOutcomeAct(statement.act()))
                .filter(statement -> canSpeakOf(statement, desk.who(statement), thing))
                .filter(statement -> isOutcome(statement, thing))
                .toList();
        List<Account> outcomes = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        Map<ArticleId, ByPlace<Statement>> inside = byArticle(about);
        for (Statement statement : about) {
            Account account = of(statement, "");
            if (!isRetold(statement, inside)
                    && seen.add(List.of(
                            account.holder(),
                            account.item().text(),
                            account.item().quotes()))) {
                outcomes.add(account);
            }
        }
        return inOrder(outcomes);
    }

    private static Map<ArticleId, ByPlace<Statement>> byArticle(List<Statement> statements) {
        Map<ArticleId, List<Statement>> lists = new HashMap<>();
        statements.forEach(
                statement -> lists.computeIfAbsent(statement.evidence().article(), article -> new ArrayList<>())
                        .add(statement));
        Map<ArticleId, ByPlace<Statement>> places = new HashMap<>();
        lists.forEach((article, all) -> places.put(article, new ByPlace<>(all, ContactAccounts::hull)));
        return places;
    }

    /** Whether it only carries the words of another. */
    private static boolean isRetold(Statement statement, Map<ArticleId, ByPlace<Statement>> all) {
        Span words = hull(statement);
        @Nullable ByPlace<Statement> here = all.get(statement.evidence().article());
        return here != null && here.within(words).anyMatch(other -> hull(other).length() < words.length());
    }

    private static Span hull(Statement statement) {
        List<Passage> content = statement.content();
        return content.get(0).span().hull(content.get(content.size() - 1).span());
    }

    private boolean isOutcome(Statement statement, Thing thing) {
        if (tellsOfAnother(statement, of(thing))) {
            return false;
        }
        boolean isReport = places.reports(statement, thing);
        boolean inReport = places.anyWithin(statement, 0, thing, report -> thing.realis(report) == Realis.ACTUAL);
        if (inReport && !isReport && isByParticipant(statement, thing)) {
            return true;
        }
        String words = words(statement);
        if (!(isReport || inReport ? Phrases.speakOfOutcome(words) : Phrases.speakOfTalks(words))) {
            return false;
        }
        Passage content = statement.content().get(0);
        int sentence = desk.scene.sentenceAt(content.article(), content.span().start());
        Optional<Who> who = desk.who(statement);
        List<Who> countries = desk.countriesIn(words);
        Predicate<Thing> fits = other -> canSpeakOf(statement, who, other) && isAmong(countries, of(other));
        return held.at(content.article(), sentence, REACH, fits).equals(Optional.of(thing));
    }

    private boolean isByParticipant(Statement statement, Thing thing) {
        return desk.who(statement)
                .filter(who -> who.kind() == Who.Kind.PERSON && of(thing).takesPart(who))
                .isPresent();
    }

    /** Somebody of a side that takes part; or a person whose side the articles do not say, close to the report. */
    private boolean canSpeakOf(Statement statement, Optional<Who> who, Thing thing) {
        if (who.isEmpty() || of(thing).includes(who.get())) {
            return who.isPresent();
        }
        return who.get().kind() == Who.Kind.PERSON
                && who.get().country() == null
                && places.anyWithin(statement, CLOSE, thing, report -> true);
    }

    /** Words that name countries are about a meeting only if one of them takes part in it. */
    private static boolean isAmong(List<Who> named, Parties parties) {
        return named.isEmpty() || named.stream().anyMatch(parties::includes);
    }

    /** Whether the words tell of a contact with somebody who takes no part in this one. */
    private boolean tellsOfAnother(Statement statement, Parties parties) {
        ArticleId article = statement.evidence().article();
        return places.contactsIn(statement)
                .flatMap(event -> Stream.concat(event.actors().stream(), event.recipients().stream()))
                .map(party -> desk.scene.who().of(article, party))
                .anyMatch(who -> who.country() != null && !parties.includes(who));
    }

    private boolean isAbout(Statement statement, Thing thing) {
        if (places.reports(statement, thing)) {
            return true;
        }
        String words = words(statement);
        if (!Phrases.speakOfTalks(words)) {
            return false;
        }
        Passage content = statement.content().get(0);
        int sentence = desk.scene.sentenceAt(content.article(), content.span().start());
        Optional<Who> who = desk.who(statement);
        Predicate<Thing> fits = other ->
                who.filter(of(other)::includes).isPresent() && of(other).mentionedIn(words);
        return topics.at(content.article(), sentence, REACH, fits).equals(Optional.of(thing));
    }

    private static String words(Statement statement) {
        StringBuilder words = new StringBuilder();
        statement.content().forEach(passage -> words.append(passage.exact()).append(' '));
        return words.toString();
    }
}
