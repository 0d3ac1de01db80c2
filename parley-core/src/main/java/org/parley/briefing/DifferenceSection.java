package org.parley.briefing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Passage;
import org.parley.briefing.Briefing.Difference;
import org.parley.briefing.Briefing.FigureGroup;
import org.parley.briefing.Briefing.FigureLine;
import org.parley.briefing.Briefing.Happening;
import org.parley.briefing.Briefing.Relation;
import org.parley.finding.Finding;
import org.parley.finding.Issues;
import org.parley.finding.Statement;
import org.parley.record.linking.Answers;
import org.parley.record.linking.CeasefireRule;
import org.parley.record.linking.Links;

/** Where accounts differ: side by side, in the order of their articles, with no word on who is right. */
final class DifferenceSection {

    private static final Set<String> SETTLED = Set.of("announced", "confirmed", "held");
    private static final Set<String> UNSETTLED =
            Set.of("not yet confirmed", "not confirmed", "less definite", "denied", "refused", "no comment yet");

    private final Desk desk;
    private final Answers answers;

    DifferenceSection(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    List<Difference> differences(List<Happening> contacts, List<FigureGroup> figures, List<Happening> attacks) {
        List<Difference> all = new ArrayList<>();
        contacts.forEach(contact -> unsettled(contact).ifPresent(all::add));
        blame(all);
        figures.stream()
                .filter(group -> group.relation() == Relation.DISPUTE)
                .forEach(group -> dispute(group).ifPresent(all::add));
        attacks.forEach(attack -> denied(attack).ifPresent(all::add));
        for (Statement denial : answers.others()) {
            answers.answered(denial).flatMap(claim -> answer(claim, denial)).ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    private static Optional<Difference> unsettled(Happening contact) {
        List<Account> sides = contact.accounts().stream()
                .filter(account -> SETTLED.contains(account.state()) || UNSETTLED.contains(account.state()))
                .toList();
        boolean settled = sides.stream().anyMatch(account -> SETTLED.contains(account.state()));
        boolean open = sides.stream().anyMatch(account -> UNSETTLED.contains(account.state()));
        if (!settled || !open) {
            return Optional.empty();
        }
        Set<String> articles = new HashSet<>();
        sides.stream()
                .filter(account -> UNSETTLED.contains(account.state()))
                .forEach(account -> articles.addAll(labels(account)));
        List<Account> together = sides.stream()
                .filter(account -> labels(account).stream().anyMatch(articles::contains))
                .toList();
        return holders(together) < 2
                ? Optional.empty()
                : Optional.of(new Difference(
                        "difference-" + contact.id(),
                        contact.title() + ": whether it would be held",
                        "announced or confirmed by some, not by others",
                        together));
    }

    private static List<String> labels(Account account) {
        return account.item().citations().stream().map(Citation::label).toList();
    }

    private static long holders(List<Account> accounts) {
        return accounts.stream().map(Account::holder).distinct().count();
    }

    private Optional<Difference> dispute(FigureGroup group) {
        Map<String, Account> sides = new LinkedHashMap<>();
        for (FigureLine line : group.lines()) {
            boolean contested = group.lines().stream()
                    .anyMatch(other -> other.measure().equals(line.measure())
                            && !other.holder().equals(line.holder()));
            if (contested) {
                boolean one =
                        group.lines().stream().allMatch(other -> other.measure().equals(line.measure()));
                String text = one ? said(line) : line.measure().replace('_', ' ') + ": " + said(line);
                sides.putIfAbsent(
                        line.holder() + "|" + text,
                        new Account(
                                line.holder(),
                                "",
                                line.unverified() ? "not independently verified" : "",
                                line.through(),
                                line.when(),
                                Item.of(text, line.item().citations())));
            }
        }
        List<Account> all = List.copyOf(sides.values());
        return holders(all) < 2
                ? Optional.empty()
                : Optional.of(new Difference("difference-" + group.id(), group.title(), relation(group), all));
    }

    static String said(FigureLine line) {
        boolean named = line.population().isEmpty() || line.words().contains(line.population());
        return named ? line.words() : line.words() + " " + line.population();
    }

    private static String relation(FigureGroup group) {
        long holders = group.lines().stream().map(FigureLine::holder).distinct().count();
        return (holders == 2 ? "two holders" : holders + " holders")
                + (group.why().contains("different populations") ? ", different populations" : "");
    }

    private static Optional<Difference> denied(Happening attack) {
        boolean denied =
                attack.accounts().stream().anyMatch(account -> account.state().equals("denies"));
        return denied && holders(attack.accounts()) >= 2
                ? Optional.of(new Difference(
                        "difference-" + attack.id(),
                        attack.title(),
                        "a denial that answers the claim",
                        attack.accounts()))
                : Optional.empty();
    }

    private Optional<Difference> answer(Statement claim, Statement denial) {
        if (!desk.mayShow(claim) || !desk.mayShow(denial)) {
            return Optional.empty();
        }
        Account one = account(claim, "says");
        Account other = account(denial, "denies");
        return one.holder().equals(other.holder())
                ? Optional.empty()
                : Optional.of(new Difference(
                        "difference-" + denial.id(),
                        other.holder() + " denies: "
                                + Wording.plain(denial.content().get(0).exact()),
                        "a denial that answers the claim",
                        List.of(one, other)));
    }

    /** Two sides that accuse each other, one after the other, of the same failure. */
    private void blame(List<Difference> all) {
        List<Statement> accusations = Links.statements(desk.scene).stream()
                .filter(statement -> statement.act().equals("accuse"))
                .filter(statement ->
                        desk.mayShow(statement) && !desk.side(statement).isEmpty())
                .toList();
        for (int i = 0; i + 1 < accusations.size(); i++) {
            Statement one = accusations.get(i);
            Statement other = accusations.get(i + 1);
            boolean sameArticle =
                    one.evidence().article().equals(other.evidence().article());
            if (sameArticle
                    && !desk.side(one).equals(desk.side(other))
                    && desk.scene.distance(one.content().get(0), other.content().get(0)) <= 1
                    && accuses(one, other)
                    && accuses(other, one)
                    && shareIssue(one, other)) {
                all.add(new Difference(
                        "difference-" + one.id(),
                        topic(one, other),
                        "two holders, each blames another",
                        List.of(account(one, "accuses"), account(other, "accuses"))));
            }
        }
    }

    /** Whether the words of the first name the side of the second. */
    private boolean accuses(Statement one, Statement other) {
        String side = desk.side(other);
        return one.content().stream()
                .flatMap(content -> desk.countriesIn(content.exact()).stream())
                .anyMatch(country -> country.name().equals(side));
    }

    private boolean shareIssue(Statement one, Statement other) {
        List<String> left = issues(one);
        return issues(other).stream().anyMatch(left::contains)
                || (touchesCeasefires(left) && touchesCeasefires(issues(other)));
    }

    private static boolean touchesCeasefires(List<String> issues) {
        return issues.stream().anyMatch(CeasefireRule.ISSUES::contains);
    }

    private List<String> issues(Statement statement) {
        Passage sentence = desk.scene.sentence(statement.content().get(0));
        return Issues.english().in(sentence.exact());
    }

    private String topic(Statement one, Statement other) {
        List<String> right = issues(other);
        String issue = issues(one).stream()
                .filter(code -> right.contains(code) || CeasefireRule.ISSUES.contains(code))
                .findFirst()
                .orElse("");
        return Issues.english().label(issue).orElse("The same failure") + ": who is to blame";
    }

    private Account account(Finding finding, String state) {
        Passage first = finding.evidence().passages().get(0);
        return new Account(
                desk.holder(finding),
                desk.side(finding),
                state,
                Desk.through(finding),
                finding.evidence().published(),
                desk.sentence(first));
    }
}
