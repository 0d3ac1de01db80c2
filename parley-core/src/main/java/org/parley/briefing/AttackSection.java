package org.parley.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.briefing.Briefing.Happening;
import org.parley.finding.EventReport;
import org.parley.finding.Finding;
import org.parley.finding.Party;
import org.parley.finding.Realis;
import org.parley.finding.Statement;
import org.parley.record.linking.Answers;
import org.parley.record.linking.Places;
import org.parley.record.linking.Report;
import org.parley.record.linking.Targets;
import org.parley.record.linking.Thing;

/** Attacks by place and date, with who reports them, who is said to have carried them out, and who denies it. */
final class AttackSection {

    private final Desk desk;
    private final Answers answers;

    AttackSection(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    List<Happening> happenings() {
        List<Happening> all = new ArrayList<>();
        for (Thing thing : desk.links.attacks()) {
            if (Happenings.mayShow(desk, thing) && isPlaced(thing)) {
                all.add(happening(thing));
            }
        }
        all.sort(Happenings.LATEST_FIRST);
        return List.copyOf(all);
    }

    /** A war as a whole is no attack: one has a place closer than a country, or a target. */
    private boolean isPlaced(Thing thing) {
        return thing.reports().stream()
                .anyMatch(report -> Places.isLocal(report.event().where())
                        || !Targets.of(report).isEmpty());
    }

    private Happening happening(Thing thing) {
        List<Account> accounts = accounts(thing);
        return new Happening(
                thing.id(),
                title(thing),
                Happenings.when(thing),
                Happenings.where(thing),
                kinds(thing),
                state(accounts),
                actors(thing),
                List.of(),
                accounts,
                List.of(),
                Happenings.sentences(desk, thing),
                desk.reports(Happenings.articles(thing)),
                desk.origins(Happenings.articles(thing)),
                Happenings.why(desk, thing));
    }

    static String title(Thing thing) {
        Set<String> targets = new LinkedHashSet<>();
        thing.reports().forEach(report -> targets.addAll(Targets.of(report)));
        String what = targets.isEmpty() ? kinds(thing) : String.join(", ", targets);
        String where = Happenings.where(thing);
        return Wording.capital(what) + (where.isEmpty() ? "" : ", " + where);
    }

    private static String kinds(Thing thing) {
        Set<String> kinds = new LinkedHashSet<>();
        thing.reports().forEach(report -> kinds.add(Phrases.kind(report.event())));
        kinds.remove("");
        return kinds.isEmpty()
                ? "Attack"
                : Wording.capital(String.join(", ", kinds).toLowerCase(Locale.ROOT));
    }

    /** Who is said to have done it. */
    private List<String> actors(Thing thing) {
        Set<String> names = new LinkedHashSet<>();
        for (Report report : thing.reports()) {
            for (Party party : report.event().actors()) {
                names.add(desk.sideShown(desk.scene.who().of(report.article(), party), report.article()));
            }
        }
        return names.stream().map(Wording::capital).distinct().toList();
    }

    private static String state(List<Account> accounts) {
        boolean denied = accounts.stream().anyMatch(account -> account.state().equals("denies"));
        boolean reported = accounts.stream().anyMatch(account -> account.state().equals("reports"));
        return denied ? reported ? "accounts differ" : "denied" : "reported";
    }

    private List<Account> accounts(Thing thing) {
        Map<String, Account> accounts = new LinkedHashMap<>();
        for (Report report : thing.reports()) {
            EventReport event = report.event();
            if (desk.mayShow(event)) {
                put(accounts, event, state(report), desk.sentence(event.trigger()));
            }
        }
        for (Statement denial : answers.denialsOf(thing)) {
            if (desk.mayShow(denial)) {
                put(accounts, denial, "denies", desk.sentence(denial.content().get(0)));
            }
        }
        return Reprints.accounts(accounts.values(), desk);
    }

    /** Who is said to have done it denies; who says so of others only says that it did not happen. */
    private String state(Report report) {
        if (report.event().realis() != Realis.NEGATED) {
            return "reports";
        }
        String side = desk.side(report.event());
        boolean own = report.event().actors().stream()
                .anyMatch(party -> desk.scene
                        .who()
                        .side(desk.scene.who().of(report.article(), party))
                        .equals(side));
        return own ? "denies" : "says it did not happen";
    }

    private void put(Map<String, Account> accounts, Finding finding, String state, Item item) {
        Account account = new Account(
                desk.holder(finding),
                desk.side(finding),
                state,
                Desk.through(finding),
                finding.evidence().published(),
                item);
        String label = item.citations().get(0).label();
        accounts.putIfAbsent(account.holder() + "|" + state + "|" + label, account);
    }
}
