package org.parley.finding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.parley.article.Span;
import org.parley.lexicon.RuleFile;
import org.parley.reading.Token;
import org.parley.reading.Tree;

/** Tells by the content what a source does with its words, where the cue says only that they were said; read from acts.txt. */
final class ActRules {

    private static final Set<String> FUTURE = Set.of("will", "would", "shall", "'ll", "’ll");
    private static final Set<String> DUTY = Set.of("must", "should", "ought");
    private static final Set<String> DUTY_VERBS = Set.of("need", "needs", "have", "has");
    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my");
    private static final List<String> APART = List.of("nsubj", "csubj", "acl", "advcl");
    private static final int FAR = 12;
    private static final Set<String> SELF = Set.of("i", "we", "he", "she", "it", "they");

    private static final ActRules ENGLISH = new ActRules(RuleFile.read(ActRules.class, "lang/en/acts.txt", 4));

    private enum Condition {
        WORDS,
        NAMED,
        FUTURE,
        FUTURE_OWN,
        FUTURE_OWN_IF,
        FUTURE_OWN_NOT,
        DUTY,
        OWN
    }

    private record Rule(String cueAct, Condition condition, PhraseSet phrases, String act) {}

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
            rules.add(new Rule(row.field(0), condition, new PhraseSet(row.list(2)), row.field(3)));
        }
    }

    static ActRules english() {
        return ENGLISH;
    }

    /** The content of a statement, as far as its act is told by it. */
    record Content(Tree tree, List<Span> pieces, boolean named, IntPredicate own) {

        int first(Span piece) {
            return tree.tokenFrom(piece.start());
        }

        int end(Span piece) {
            return tree.tokenAfter(piece.end());
        }

        /** The main word of each sentence or part of one. */
        List<Token> mains() {
            List<Token> mains = new ArrayList<>();
            for (Span piece : pieces) {
                int from = first(piece);
                int end = end(piece);
                for (int i = from; i < end; i++) {
                    boolean last = i + 1 == end
                            || tree.token(i + 1).sentence() != tree.token(i).sentence();
                    if (last) {
                        Token top = tree.top(from, i + 1);
                        if (top != null) {
                            mains.add(top);
                        }
                        from = i + 1;
                    }
                }
            }
            return mains;
        }
    }

    /** The act, given that of the cue. */
    String act(String cueAct, Content content) {
        for (Rule rule : rules) {
            if (rule.cueAct.equals(cueAct) && holds(rule, content)) {
                return rule.act;
            }
        }
        return cueAct;
    }

    private boolean holds(Rule rule, Content content) {
        List<Token> mains = content.mains();
        return switch (rule.condition) {
            case WORDS -> !content.named && mentions(rule, content);
            case NAMED -> content.named && mentions(rule, content);
            case FUTURE -> mains.stream().anyMatch(main -> isFuture(content, main) && mainIs(rule, content, main));
            case FUTURE_OWN -> mains.stream().anyMatch(main -> isFuture(content, main) && isOwn(content, main));
            case FUTURE_OWN_IF ->
                mains.stream()
                        .anyMatch(main ->
                                isFuture(content, main) && isOwn(content, main) && isConditional(content.tree, main));
            case FUTURE_OWN_NOT ->
                mains.stream()
                        .anyMatch(main ->
                                isFuture(content, main) && isOwn(content, main) && isNegated(content.tree, main));
            case DUTY -> !content.named && mains.stream().anyMatch(main -> isDuty(content.tree, main));
            case OWN -> mains.stream().anyMatch(main -> isOwn(content, main) && mainIs(rule, content, main));
        };
    }

    /** Whether one of the words is said of the main clause's predicate, not of its subject or in a clause that hangs on it. */
    private static boolean mentions(Rule rule, Content content) {
        for (Span piece : content.pieces) {
            int first = content.first(piece);
            int end = content.end(piece);
            for (int i = first; i < end; i++) {
                int length = rule.phrases.at(content.tree, i, end);
                if (length > 0 && isPredicated(content.tree, i + length - 1, first, end)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPredicated(Tree tree, int token, int first, int end) {
        int at = token;
        for (int steps = 0; steps < FAR; steps++) {
            int head = tree.head(at);
            if (head < first || head >= end) {
                return true;
            }
            boolean exists = tree.token(at).is("nsubj") && tree.child(head, "expl") >= 0;
            if (!exists && APART.stream().anyMatch(tree.token(at)::is)) {
                return false;
            }
            at = head;
        }
        return false;
    }

    private static boolean mainIs(Rule rule, Content content, Token main) {
        int at = main.index();
        int end = Math.min(content.tree.size(), at + 4);
        boolean negated = at > 0 && NOT.contains(content.tree.word(at - 1));
        return (!negated && rule.phrases.at(content.tree, at, end) > 0)
                || (negated && rule.phrases.at(content.tree, at - 1, end) > 1);
    }

    private static boolean isFuture(Content content, Token main) {
        for (int child : content.tree.children(main.index())) {
            if (child < main.index() && FUTURE.contains(content.tree.word(child))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNegated(Tree tree, Token main) {
        for (int child : tree.children(main.index())) {
            if (child < main.index() && NOT.contains(tree.word(child))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a condition follows or precedes in the main clause's sentence; "even if" is none. */
    private static boolean isConditional(Tree tree, Token main) {
        for (int i = tree.first(main.index()); i < tree.end(main.index()); i++) {
            boolean condition = tree.word(i).equals("if") && tree.token(i).is("mark");
            if (condition && !(i > 0 && tree.word(i - 1).equals("even"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDuty(Tree tree, Token main) {
        for (int child : tree.children(main.index())) {
            if (child < main.index() && DUTY.contains(tree.word(child))) {
                return true;
            }
        }
        int infinitive = tree.child(main.index(), "xcomp");
        return DUTY_VERBS.contains(tree.word(main.index()))
                && infinitive >= 0
                && tree.child(infinitive, "mark") >= 0
                && tree.child(main.index(), "aux") < 0;
    }

    /** Whether the source speaks of itself: its subject is a pronoun for it, its own people, or the same actor. */
    private static boolean isOwn(Content content, Token main) {
        int subject = content.tree.child(main.index(), "nsubj");
        if (subject < 0) {
            return content.tree.word(content.first(content.pieces.get(0))).equals("to");
        }
        int possessor = content.tree.child(subject, "nmod:poss");
        return SELF.contains(content.tree.word(subject))
                || content.own.test(subject)
                || (possessor >= 0 && POSSESSIVES.contains(content.tree.word(possessor)));
    }
}
