package org.parley.finding.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.article.Passage;
import org.parley.article.Span;
import org.parley.finding.Statement;
import org.parley.reading.Reading;
import org.parley.reading.Sentence;

/** The statements of a reading by the sentences that their content touches, in their order. */
final class StatementIndex {

    private static final int BEFORE_ALL = -1;

    private final Reading reading;
    private final Map<Integer, List<Statement>> bySentence = new HashMap<>();

    StatementIndex(Reading reading, List<Statement> statements) {
        this.reading = reading;
        statements.forEach(this::note);
    }

    private void note(Statement statement) {
        int noted = Integer.MIN_VALUE;
        for (Passage piece : statement.content()) {
            int last = sentenceAt(Math.max(piece.span().start(), piece.span().end() - 1));
            for (int at = Math.max(noted + 1, sentenceAt(piece.span().start())); at <= last; at++) {
                bySentence.computeIfAbsent(at, it -> new ArrayList<>()).add(statement);
                noted = at;
            }
        }
    }

    private int sentenceAt(int offset) {
        return reading.sentenceAt(offset).map(Sentence::index).orElse(BEFORE_ALL);
    }

    /** The shortest statement in whose content the words stand, the first of equals. */
    @Nullable
    Statement innermost(Span words) {
        Statement best = null;
        int shortest = Integer.MAX_VALUE;
        for (Statement statement : bySentence.getOrDefault(sentenceAt(words.start()), List.of())) {
            boolean holds =
                    statement.content().stream().anyMatch(piece -> piece.span().contains(words));
            int length = statement.content().stream()
                    .mapToInt(piece -> piece.span().length())
                    .sum();
            if (holds && length < shortest) {
                best = statement;
                shortest = length;
            }
        }
        return best;
    }
}
