package org.parley.record.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.finding.FindingId;
import org.parley.finding.Statement;

/** Which denial answers which claim: an attack of the same target in the same or a linked article, or the statement that it names. */
public final class Answers {

    /** How far before a denial the claim that it answers may stand. */
    private static final int REACH = 12;

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
                Optional<Thing> attack = attack(statement, scene, links);
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
