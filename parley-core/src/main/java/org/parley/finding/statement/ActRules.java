package org.parley.finding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.article.Span;
import org.parley.lexicon.RuleFile;
import org.parley.reading.Attribution;
import org.parley.reading.Token;
import org.parley.reading.Tree;

/** Tells by the content what a source does with its words, where the cue says only that they were said; read from acts.txt. */
final class ActRules {

    private static final Set<String> FUTURE = Set.of("will", "would", "shall", "'ll", "’ll");
    private static final Set<String> DUTY = Set.of("must", "should", "ought");
    private static final Set<String> DUTY_VERBS = Set.of("need", "have");
    private static final Set<String> SELF = Set.of("i", "we", "he", "she", "it", "they");

    private static final ActRules ENGLISH = new ActRules(RuleFile.read(ActRules.class, "lang/en/acts.txt", 4));

    private enum Condition {
        WORDS,
        NAMED,
        FUTURE,
        FUTURE_OWN,
        FUTURE_OWN_IF,
        DUTY,
        OWN
    }

    private record Rule(String cueAct, Condition condition, Set<String> words, PhraseSet phrases, String act) {}

    private final List<Rule> rules = new ArrayList<>();

    private ActRules(RuleFile file) {
        for (RuleFile.Row row : file.rows()) {
            Condition condition;
            try {
                condition = Condition.valueOf(
                        row.field(1).toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
            } catch (IllegalArgumentException e) {
                throw row.problem(1, "no such condition: " + row.field(1));
            }
            List<String> words = row.list(2);
            rules.add(new Rule(row.field(0), condition, Set.copyOf(words), new PhraseSet(words), row.field(3)));
        }
    }

    static ActRules english() {
        return ENGLISH;
    }

    /** The content of a statement, as far as its act is told by it. */
    record Content(Tree tree, List<Span> pieces, boolean named, Set<Integer> ownTokens) {

        int first(Span piece) {
            return tree.tokenFrom(piece.start());
        }

        int end(Span piece) {
            return tree.tokenAfter(piece.end());
        }

        /** The main word of the first piece. */
        @Nullable
        Token main() {
            return pieces.isEmpty() ? null : tree.top(first(pieces.get(0)), end(pieces.get(0)));
        }
    }

    /** The act, given that of the cue. */
    String act(String cueAct, Attribution attribution, Content content) {
        for (Rule rule : rules) {
            if (rule.cueAct.equals(cueAct) && holds(rule, content)) {
                return rule.act;
            }
        }
        return cueAct;
    }

    private boolean holds(Rule rule, Content content) {
        return switch (rule.condition) {
            case WORDS -> !content.named && mentions(rule, content);
            case NAMED -> content.named && mentions(rule, content);
            case FUTURE -> isFuture(content) && mainIs(rule, content);
            case FUTURE_OWN -> isFuture(content) && isOwn(content);
            case FUTURE_OWN_IF -> isFuture(content) && isOwn(content) && isConditional(content);
            case DUTY -> !content.named && isDuty(content);
            case OWN -> isOwn(content) && mainIs(rule, content);
        };
    }

    private static boolean mentions(Rule rule, Content content) {
        return content.pieces.stream()
                .anyMatch(piece -> rule.phrases.isIn(content.tree, content.first(piece), content.end(piece)));
    }

    private static boolean mainIs(Rule rule, Content content) {
        Token main = content.main();
        return main != null
                && (rule.words.contains(content.tree.lemma(main.index()))
                        || rule.words.contains(content.tree.word(main.index())));
    }

    private static boolean isFuture(Content content) {
        Token main = content.main();
        if (main == null) {
            return false;
        }
        for (int child : content.tree.children(main.index())) {
            if (content.tree.token(child).is("aux") && FUTURE.contains(content.tree.word(child))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConditional(Content content) {
        return content.pieces.stream().anyMatch(piece -> {
            for (int i = content.first(piece); i < content.end(piece); i++) {
                if (content.tree.word(i).equals("if") && content.tree.token(i).is("mark")) {
                    return true;
                }
            }
            return false;
        });
    }

    private static boolean isDuty(Content content) {
        Token main = content.main();
        if (main == null) {
            return false;
        }
        Tree tree = content.tree;
        for (int child : tree.children(main.index())) {
            if (tree.token(child).is("aux") && DUTY.contains(tree.word(child))) {
                return true;
            }
        }
        int infinitive = tree.child(main.index(), "xcomp");
        return DUTY_VERBS.contains(tree.lemma(main.index()))
                && infinitive >= 0
                && tree.child(infinitive, "mark") >= 0
                && tree.child(main.index(), "aux") < 0;
    }

    /** Whether the source speaks of itself: its subject is a pronoun for it, its own people, or the same actor. */
    private static boolean isOwn(Content content) {
        Token main = content.main();
        int subject = main == null ? -1 : content.tree.child(main.index(), "nsubj");
        if (subject < 0) {
            return main != null
                    && content.tree.word(content.first(content.pieces.get(0))).equals("to");
        }
        int possessor = content.tree.child(subject, "nmod:poss");
        return SELF.contains(content.tree.word(subject))
                || content.ownTokens.contains(subject)
                || (possessor >= 0
                        && Set.of("his", "her", "its", "their", "our", "my").contains(content.tree.word(possessor)));
    }
}
