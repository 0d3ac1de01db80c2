package org.parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.briefing.Briefing.Brief;
import org.parley.briefing.Briefing.FigureGroup;
import org.parley.briefing.Briefing.FigureLine;
import org.parley.briefing.Briefing.Happening;
import org.parley.briefing.Briefing.Relation;
import org.parley.time.TimeAnchor;

/** The few lines a reader needs first: chosen by how many articles and parties speak of a thing, shown latest first. */
final class InShort {

    private static final int CONTACTS = 3;
    private static final int CORRIDORS = 2;
    private static final int FIGURES = 2;
    private static final int ATTACKS = 1;
    private static final int OUTCOMES = 2;

    private InShort() {}

    static List<Brief> of(
            List<Happening> contacts, List<Happening> corridors, List<FigureGroup> figures, List<Happening> attacks) {
        List<Brief> lines = new ArrayList<>();
        List<Happening> shown = new ArrayList<>(
                best(contacts.stream().filter(InShort::tellsOfMeeting).toList(), CONTACTS));
        // What is due next, if nothing later has been reported of it.
        contacts.stream()
                .filter(contact ->
                        contact.state().equals("announced") && contact.when().isKnown())
                .max(Comparator.comparing((Happening contact) -> Happenings.lastDay(contact.when()))
                        .thenComparing(InShort::weight))
                .filter(next -> !shown.contains(next))
                .ifPresent(shown::add);
        shown.forEach(contact -> lines.add(contact(contact)));
        best(corridors.stream().filter(InShort::tellsWhere).toList(), CORRIDORS)
                .forEach(corridor -> lines.add(happening(corridor)));
        figures.stream()
                .filter(group -> group.relation() == Relation.DISPUTE || group.relation() == Relation.UPDATE)
                .sorted(Comparator.comparingInt((FigureGroup group) -> -weight(group))
                        .thenComparing(FigureGroup::id))
                .limit(FIGURES)
                .forEach(group -> lines.add(figures(group)));
        attacks.stream()
                .filter(attack -> attack.state().equals("accounts differ"))
                .limit(ATTACKS)
                .forEach(attack -> lines.add(happening(attack)));
        lines.sort(Comparator.comparing((Brief line) -> Happenings.lastDay(line.when()), Comparator.reverseOrder()));
        return List.copyOf(lines);
    }

    /** One party without a counterpart and without a result tells a reader nothing. */
    private static boolean tellsOfMeeting(Happening contact) {
        return contact.articles() > 1
                || contact.parties().size() > 1
                || !contact.outcomes().isEmpty();
    }

    /** "Evacuation, reported" tells a reader nothing: it needs a place, or more than one account. */
    private static boolean tellsWhere(Happening corridor) {
        return corridor.articles() > 1
                || !corridor.where().isEmpty()
                || corridor.accounts().stream().map(Account::state).distinct().count() > 1;
    }

    /** Several articles or accounts that differ come first. */
    private static boolean isWeighty(Happening happening) {
        return happening.articles() > 1
                || happening.accounts().stream().map(Account::state).distinct().count() > 1;
    }

    private static List<Happening> best(List<Happening> happenings, int count) {
        return happenings.stream()
                .sorted(Comparator.comparing(
                                (Happening happening) -> !happening.when().isKnown())
                        .thenComparing(happening -> !isWeighty(happening))
                        .thenComparingInt(happening -> -weight(happening))
                        .thenComparing(Happenings.LATEST_FIRST))
                .limit(count)
                .toList();
    }

    private static int weight(Happening happening) {
        long holders =
                happening.accounts().stream().map(Account::holder).distinct().count();
        return 6 * happening.articles() + 3 * happening.outcomes().size() + 2 * (int) holders;
    }

    private static int weight(FigureGroup group) {
        long articles = group.lines().stream()
                .flatMap(line -> line.item().citations().stream())
                .map(Citation::label)
                .distinct()
                .count();
        long holders = group.lines().stream().map(FigureLine::holder).distinct().count();
        return 4 * (int) articles + 2 * (int) holders + group.lines().size();
    }

    private static Brief contact(Happening contact) {
        StringBuilder text = new StringBuilder(contact.title());
        if (!contact.others().isEmpty()) {
            text.append("; ").append(String.join("; ", contact.others()));
        }
        List<Citation> quotes = new ArrayList<>();
        Map<String, Account> outcomes = new LinkedHashMap<>();
        contact.outcomes().forEach(outcome -> outcomes.putIfAbsent(outcome.holder(), outcome));
        List<Citation> citations = firstOfEachArticle(contact);
        outcomes.values().stream().limit(OUTCOMES).forEach(outcome -> {
            text.append(outcome == contact.outcomes().get(0) ? ". " : "; ")
                    .append(outcome.holder())
                    .append(": ");
            if (outcome.item().text().isEmpty()) {
                outcome.item()
                        .quotes()
                        .forEach(quote -> text.append(quote.passage().exact()));
            } else {
                text.append(outcome.item().text());
            }
            quotes.addAll(outcome.item().quotes());
            citations.addAll(outcome.item().citations());
        });
        return new Brief(contact.when(), new Item(text.toString(), quotes, citations), state(contact), contact.id());
    }

    private static String state(Happening happening) {
        return happening.articles() > 1
                ? happening.state() + ", " + happening.articles() + " articles"
                : happening.state();
    }

    private static Brief happening(Happening happening) {
        StringBuilder text = new StringBuilder(happening.title());
        List<String> said = new ArrayList<>();
        for (Account account : happening.accounts()) {
            String line = account.holder() + ", " + account.state();
            if (!account.state().isEmpty() && !said.contains(line) && said.size() < 4) {
                said.add(line);
            }
        }
        if (!said.isEmpty()) {
            text.append(": ").append(String.join("; ", said));
        }
        return new Brief(
                happening.when(),
                Item.of(text.toString(), firstOfEachArticle(happening)),
                state(happening),
                happening.id());
    }

    private static List<Citation> firstOfEachArticle(Happening happening) {
        Set<String> labels = new HashSet<>();
        List<Citation> citations = new ArrayList<>();
        for (Item report : happening.reports()) {
            report.citations().stream()
                    .filter(citation -> labels.add(citation.label()))
                    .forEach(citations::add);
        }
        return citations;
    }

    private static Brief figures(FigureGroup group) {
        List<String> said = new ArrayList<>();
        List<Citation> citations = new ArrayList<>();
        TimeAnchor when = group.lines().get(0).when();
        for (FigureLine line : group.lines()) {
            boolean one =
                    group.lines().stream().allMatch(other -> other.measure().equals(line.measure()));
            said.add((one ? "" : line.measure().replace('_', ' ') + ", ") + DifferenceSection.said(line) + " ("
                    + line.holder() + ")");
            citations.addAll(line.item().citations());
            when = Happenings.lastDay(line.when()).isAfter(Happenings.lastDay(when)) ? line.when() : when;
        }
        String text = group.title() + ": " + String.join("; ", said);
        return new Brief(when, Item.of(text, citations), group.relation().words(), group.id());
    }
}
