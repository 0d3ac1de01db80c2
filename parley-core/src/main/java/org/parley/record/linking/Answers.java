package org.parley.record.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.finding.FindingId;
import org.parley.finding.Realis;
import org.parley.finding.Statement;

/** Which denial answers which claim: an attack of the same target in the same or a linked article, or the statement that it names. */
public final class Answers {

    /** How far before a denial the claim that it answers may stand. */
    private static final int REACH = 12;

    /** Words for having done what was spoken of before. */
    private static final Pattern ANSWERABLE = Pattern.compile("\\b(?:responsib|involvement|doing so|being behind)");

    private final Map<String, List<Statement>> denials = new LinkedHashMap<>();
    private final Map<FindingId, Statement> statements = new HashMap<>();
    private final List<Statement> unattached = new ArrayList<>();

    private Answers() {}

    public static Answers of(Scene scene, Links links) {
        Answers answers = new Answers();
        List<Statement> all = Links.statements(scene);
        all.forEach(statement -> answers.statements.put(statement.id(), statement));
        for (Statement statement : all) {
            if (statement.act().equals("deny")) {
                Optional<Thing> attack =
                        attack(statement, scene, links).or(() -> attackJustBefore(statement, scene, links));
                if (attack.isPresent()) {
                    answers.denials
                            .computeIfAbsent(attack.get().id(), id -> new ArrayList<>())
                            .add(statement);
                } else {
                    answers.unattached.add(statement);
                }
            }
        }
        return answers;
    }

    /** The attack that a denial is about: one with the target that its sentence names, nearest before it. */
    private static Optional<Thing> attack(Statement denial, Scene scene, Links links) {
        int sentence = scene.sentenceAt(
                denial.evidence().article(), denial.content().get(0).span().start());
        Set<String> targets = Targets.in(scene.sentence(denial.content().get(0)).exact());
        Thing best = null;
        int nearest = Integer.MAX_VALUE;
        for (Thing attack : links.attacks()) {
            for (Report report : attack.reports()) {
                int distance = Math.abs(sentence - report.sentenceIndex());
                if (report.article().equals(denial.evidence().article())
                        && distance <= REACH
                        && distance < nearest
                        && Targets.of(report).stream().anyMatch(targets::contains)) {
                    nearest = distance;
                    best = attack;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** "Borduria denied attacking it": the attack that the words right before lay to the side of whoever denies. */
    private static Optional<Thing> attackJustBefore(Statement denial, Scene scene, Links links) {
        Optional<String> side = scene.who()
                .of(denial.evidence().article(), denial.evidence().source())
                .map(Who::side);
        if (side.isEmpty() || !speaksOfAttack(denial, links)) {
            return Optional.empty();
        }
        int sentence = scene.sentenceAt(
                denial.evidence().article(), denial.content().get(0).span().start());
        return links.attacks().stream()
                .filter(attack -> attack.reports().stream()
                        .filter(report ->
                                report.article().equals(denial.evidence().article()))
                        .filter(report -> report.event().realis() == Realis.ACTUAL && !isIn(denial, report))
                        .filter(report -> sentence >= report.sentenceIndex() && sentence - report.sentenceIndex() <= 1)
                        .anyMatch(report -> isLaidTo(side.get(), report, scene)))
                .findFirst();
    }

    private static boolean isLaidTo(String side, Report report, Scene scene) {
        return report.event().actors().stream()
                .anyMatch(
                        actor -> scene.who().of(report.article(), actor).side().equals(side));
    }

    private static boolean speaksOfAttack(Statement denial, Links links) {
        return ANSWERABLE.matcher(denial.content().get(0).exact()).find()
                || links.attacks().stream()
                        .flatMap(attack -> attack.reports().stream())
                        .anyMatch(report -> isIn(denial, report));
    }

    private static boolean isIn(Statement denial, Report report) {
        return report.article().equals(denial.evidence().article())
                && denial.content().stream()
                        .anyMatch(content ->
                                content.span().contains(report.event().trigger().span()));
    }

    /** The denials that answer reports of an attack, in the view's order. */
    public List<Statement> denialsOf(Thing attack) {
        return denials.getOrDefault(attack.id(), List.of());
    }

    /** Denials that answer no attack. */
    public List<Statement> others() {
        return List.copyOf(unattached);
    }

    /** The statement that another one says it answers. */
    public Optional<Statement> answered(Statement statement) {
        return Optional.ofNullable(statement.answers()).map(statements::get);
    }
}
