package org.parley.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.article.ArticleId;
import org.parley.article.Passage;
import org.parley.briefing.Briefing.Happening;
import org.parley.finding.EventReport;
import org.parley.finding.Issues;
import org.parley.finding.Realis;
import org.parley.finding.Statement;
import org.parley.record.linking.CeasefireRule;
import org.parley.record.linking.Places;
import org.parley.record.linking.Report;
import org.parley.record.linking.Thing;

/** Ceasefires, corridors and evacuations: by place and date, with what each holder says became of them. */
final class CeasefireSection {

    private static final int REACH = 1;

    /** What a statement does to a ceasefire, by its act. */
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("accuse", "accuses"),
            Map.entry("deny", "denies"),
            Map.entry("condemn", "condemns"),
            Map.entry("reject", "rejects"),
            Map.entry("refuse", "refuses"),
            Map.entry("demand", "demands"),
            Map.entry("offer", "offers"),
            Map.entry("doubt", "doubts"),
            Map.entry("warn", "warns"),
            Map.entry("confirm", "confirms"));

    private final Desk desk;

    /** By thing and article, the statements that are made while the article speaks of it. */
    private final Map<String, Map<ArticleId, List<Statement>>> beside = new HashMap<>();

    CeasefireSection(Desk desk) {
        this.desk = desk;
        Topics topics = new Topics(desk.links.ceasefires(), (thing, report) -> true);
        desk.links.ceasefires().stream()
                .flatMap(thing -> thing.reports().stream())
                .map(Report::article)
                .distinct()
                .flatMap(article -> desk.statementsIn(article).stream())
                .filter(statement -> STATES.containsKey(statement.act()))
                .forEach(statement -> topics.at(
                                content(statement).article(), sentenceOf(statement), REACH, thing -> true)
                        .ifPresent(thing -> beside.computeIfAbsent(thing.id(), id -> new LinkedHashMap<>())
                                .computeIfAbsent(content(statement).article(), article -> new ArrayList<>())
                                .add(statement)));
    }

    private static Passage content(Statement statement) {
        return statement.content().get(0);
    }

    private int sentenceOf(Statement statement) {
        return desk.scene.sentenceAt(
                content(statement).article(), content(statement).span().start());
    }

    List<Happening> happenings() {
        List<Happening> all = new ArrayList<>();
        for (Thing thing : desk.links.ceasefires()) {
            if (Happenings.mayShow(desk, thing) && isTold(thing)) {
                all.add(happening(thing));
            }
        }
        all.sort(Happenings.LATEST_FIRST);
        return List.copyOf(all);
    }

    /** Whether it is told as something of its own: with a place or a day, or as something that came to nothing. */
    private static boolean isTold(Thing thing) {
        return thing.reports().stream()
                .filter(report -> !isOnlyMissed(report))
                .anyMatch(report -> Places.isLocal(report.event().where())
                        || report.event().when().isKnown()
                        || report.event().realis() == Realis.NEGATED);
    }

    /** Whether it is only what talks are about, or what they did not bring: that belongs to the talks. */
    private static boolean isOnlyMissed(Report report) {
        EventReport event = report.event();
        return !Places.isLocal(event.where())
                && (event.realis() != Realis.ACTUAL || !event.when().isKnown())
                && Phrases.speakOfMeeting(report.sentence().exact());
    }

    /** Reports without those whose sentence says more of the same: a plan beside its purpose counts once. */
    private static List<Report> telling(Thing thing) {
        Map<String, Report> best = new LinkedHashMap<>();
        for (Report report : thing.reports()) {
            String key = report.article() + " " + report.sentenceIndex() + " "
                    + report.event().evidence().source().name();
            best.merge(key, report, (a, b) -> rank(b) < rank(a) ? b : a);
        }
        return List.copyOf(best.values());
    }

    private static int rank(Report report) {
        return switch (report.event().realis()) {
            case NEGATED -> 0;
            case PLANNED -> 1;
            case ACTUAL -> 2;
            case PROPOSED, HYPOTHETICAL -> 3;
        };
    }

    private Happening happening(Thing thing) {
        List<Account> accounts = accounts(thing);
        String kinds = kinds(thing);
        Set<String> places = places(thing);
        return new Happening(
                thing.id(),
                kinds + (places.isEmpty() ? "" : ", " + String.join(", ", places)),
                Happenings.when(thing),
                String.join(", ", places),
                "",
                state(thing),
                new Parties(thing, desk).names(),
                new Parties(thing, desk).others(),
                accounts,
                List.of(),
                Happenings.sentences(desk, thing),
                desk.reports(Happenings.articles(thing)),
                desk.origins(Happenings.articles(thing)),
                Happenings.why(desk, thing));
    }

    private static String kinds(Thing thing) {
        Set<String> kinds = new LinkedHashSet<>();
        for (Report report : thing.reports()) {
            kinds.add(Phrases.kind(report.event()));
        }
        kinds.remove("");
        if (kinds.size() > 1) {
            kinds.remove("Agreement");
            kinds.remove("Concession");
        }
        return kinds.isEmpty()
                ? "Ceasefire"
                : Wording.capital(String.join(" and ", kinds).toLowerCase(Locale.ROOT));
    }

    private static Set<String> places(Thing thing) {
        Set<String> places = new LinkedHashSet<>();
        thing.reports().forEach(report -> places.add(Desk.place(report.event().where())));
        places.remove("");
        return places;
    }

    private static String state(Thing thing) {
        Set<String> states = new LinkedHashSet<>();
        telling(thing).forEach(report -> states.add(state(report)));
        List<String> all = List.copyOf(states);
        return all.size() <= 2 ? String.join(", then ", all) : all.get(0) + ", then " + all.get(all.size() - 1);
    }

    static String state(Report report) {
        EventReport event = report.event();
        Optional<String> fate = Phrases.fate(event.trigger().exact());
        return switch (event.realis()) {
            case PLANNED -> "announced";
            case PROPOSED, HYPOTHETICAL -> "proposed";
            case NEGATED -> fate.or(() -> Phrases.fate(clause(event))).orElse("failed");
            case ACTUAL -> fate.orElse(event.type().equals("MOVE") ? "reported" : "in force");
        };
    }

    private static String clause(EventReport event) {
        return event.evidence().passages().get(0).exact();
    }

    private List<Account> accounts(Thing thing) {
        Map<String, Account> accounts = new LinkedHashMap<>();
        for (Report report : telling(thing)) {
            EventReport event = report.event();
            if (desk.mayShow(event)) {
                put(accounts, account(event, state(report), desk.sentence(event.trigger())));
            }
        }
        for (Statement statement : about(thing)) {
            String state = STATES.get(statement.act());
            if (state != null && desk.who(statement).isPresent()) {
                put(
                        accounts,
                        new Account(
                                desk.holder(statement),
                                desk.side(statement),
                                state,
                                Desk.through(statement),
                                statement.evidence().published(),
                                desk.wording.said(statement)));
            }
        }
        return Reprints.accounts(accounts.values(), desk);
    }

    private Account account(EventReport event, String state, Item item) {
        return new Account(
                desk.holder(event),
                desk.side(event),
                state,
                Desk.through(event),
                event.evidence().published(),
                item);
    }

    private static void put(Map<String, Account> accounts, Account account) {
        String words = account.item().text()
                + account.item().quotes()
                + account.item().citations().get(0).label();
        accounts.putIfAbsent(account.holder() + "|" + account.state() + "|" + words, account);
    }

    /** Statements made in a sentence that reports the thing, or beside one in words that speak of such things. */
    private List<Statement> about(Thing thing) {
        Map<ArticleId, Set<Integer>> told = new LinkedHashMap<>();
        thing.reports()
                .forEach(report -> told.computeIfAbsent(report.article(), article -> new HashSet<>())
                        .add(report.sentenceIndex()));
        List<Statement> about = new ArrayList<>();
        told.forEach((article, sentences) ->
                beside.getOrDefault(thing.id(), Map.of()).getOrDefault(article, List.of()).stream()
                        .filter(statement -> sentences.contains(sentenceOf(statement)) || speaksOfIt(statement))
                        .forEach(about::add));
        return about;
    }

    private boolean speaksOfIt(Statement statement) {
        String words = desk.scene.sentence(content(statement)).exact();
        return Issues.english().in(words).stream().anyMatch(CeasefireRule.ISSUES::contains);
    }
}
