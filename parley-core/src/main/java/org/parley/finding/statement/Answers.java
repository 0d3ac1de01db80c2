package org.parley.finding.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.finding.FindingId;
import org.parley.finding.Statement;

/** Joins a denial to the statement whose words it takes up. */
final class Answers {

    private static final Set<String> ANSWERING = Set.of("deny", "reject", "confirm");
    private static final int NEAREST = 12;
    private static final double SHARED = 0.5;
    private static final int FEWEST = 2;
    private static final int SHORTEST_WORD = 4;

    List<Statement> link(List<Statement> statements) {
        List<Statement> linked = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            linked.add(ANSWERING.contains(statement.act()) ? answering(statement, statements, i) : statement);
        }
        return linked;
    }

    private static Statement answering(Statement answer, List<Statement> statements, int index) {
        Set<String> words = words(answer);
        FindingId best = null;
        double most = SHARED;
        for (int i = Math.max(0, index - NEAREST); i < index; i++) {
            double shared = shared(words, words(statements.get(i)));
            if (shared >= most && !sameSource(answer, statements.get(i))) {
                most = shared;
                best = statements.get(i).id();
            }
        }
        return best == null ? answer : withAnswers(answer, best);
    }

    private static boolean sameSource(Statement a, Statement b) {
        return a.evidence().source().name().equals(b.evidence().source().name());
    }

    private static Statement withAnswers(Statement it, @Nullable FindingId answers) {
        return new Statement(
                it.evidence(), it.when(), it.where(), it.cue(), it.content(), it.form(), it.act(), answers);
    }

    /** The share of the answer's words that the earlier statement has. */
    private static double shared(Set<String> answer, Set<String> earlier) {
        long both = answer.stream().filter(earlier::contains).count();
        return both < FEWEST ? 0 : (double) both / answer.size();
    }

    private static Set<String> words(Statement statement) {
        Set<String> words = new HashSet<>();
        statement.content().forEach(passage -> {
            for (String word : passage.exact().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
                if (word.length() >= SHORTEST_WORD) {
                    words.add(word);
                }
            }
        });
        return words;
    }
}
